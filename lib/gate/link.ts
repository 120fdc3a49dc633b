import type { CheckReply, PageMessage, SentDraft, WakeReply } from '../messages.ts';
import type { Remember } from './ui.ts';

/** The gate's line to the background. */
export interface Link {
  wake(): Promise<WakeReply>;
  check(draft: SentDraft): Promise<CheckReply>;
  showUi(): Promise<boolean>;
  /** The answer to the card of `WakeReply.introduce`. */
  introduced(start: boolean): Promise<boolean>;
  /** Keeps what the author ticked beside a decision. */
  remember(remember: Remember): Promise<boolean>;
  /** False once the extension was updated, disabled or removed: this copy of the script is an orphan. */
  alive(): boolean;
  /** Calls back whenever settings have changed, until `signal` ends. */
  onChange(callback: () => void, signal: AbortSignal): void;
}

/** What the background says, to every tab and unasked: settings have changed. It carries nothing. */
export const CHANGED = { type: 'settings-changed' } as const;

interface MessageEvents {
  addListener(listener: (message: unknown) => void): void;
  removeListener(listener: (message: unknown) => void): void;
}

interface Runtime {
  id?: string;
  sendMessage(message: PageMessage): Promise<unknown>;
  onMessage?: MessageEvents;
}

/**
 * The browser's own API, not the polyfill: this runs in every frame of the named sites, and `sendMessage` gives a
 * promise in both browsers.
 */
function runtime(): Runtime | undefined {
  const world = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (world.browser ?? world.chrome)?.runtime;
}

export async function ask<Reply>(message: PageMessage): Promise<Reply> {
  const reply = await runtime()!.sendMessage(message);
  // Nobody answered: the worker went away before it could, or did not take the message.
  if (reply === undefined) throw new Error('No answer from the background.');
  return reply as Reply;
}

export const extensionLink: Link = {
  wake: () => ask<WakeReply>({ type: 'wake' }),
  check: (draft) => ask<CheckReply>({ type: 'check', draft }),
  showUi: () => ask<boolean>({ type: 'show-ui' }),
  introduced: (start) => ask<boolean>({ type: 'introduced', start }),
  remember: (remember) => ask<boolean>({ type: 'remember', remember }),
  alive() {
    try {
      return Boolean(runtime()?.id);
    } catch {
      return false;
    }
  },
  onChange(callback, signal) {
    const events = runtime()?.onMessage;
    const listener = (message: unknown) => {
      if ((message as { type?: unknown } | null)?.type === CHANGED.type) callback();
    };
    events?.addListener(listener);
    signal.addEventListener('abort', () => events?.removeListener(listener));
  },
};
