import type { CheckReply } from '../messages.ts';

/** Two drafts of one key are the same, word for word. */
interface Draft {
  key: string;
}

/** Enough for a few composers side by side; a draft's text is not kept longer than it is of use. */
const KEPT = 4;

export interface Verdicts<D extends Draft> {
  /** The verdict for exactly this draft, if it is known. */
  of(draft: D): CheckReply | undefined;
  /** Asks for one. While a check is under way the newest draft waits and replaces any that waited before. */
  want(draft: D): void;
  /** Settles at the end of the next check, of whichever draft; `false` where it failed. */
  next(): Promise<boolean>;
  /** Forgets everything: settings have changed, or the worker hangs. An answer still on its way is dropped. */
  forget(): void;
}

/** Verdicts kept by text: one check in flight, newest text wins, no debounce. */
export function keepVerdicts<D extends Draft>(check: (draft: D) => Promise<CheckReply>): Verdicts<D> {
  const known = new Map<string, CheckReply>();
  let waiting: D | undefined;
  let inFlight: string | undefined;
  let generation = 0;
  const ended: ((ok: boolean) => void)[] = [];

  const keep = (key: string, reply: CheckReply) => {
    known.set(key, reply);
    for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
  };

  const run = async (draft: D): Promise<void> => {
    const { key } = draft;
    const asked = generation;
    inFlight = key;
    let ok = true;
    try {
      const reply = await check(draft);
      if (asked === generation) keep(key, reply);
    } catch {
      ok = false;
    }
    if (asked !== generation) return;
    inFlight = undefined;
    const next = waiting;
    waiting = undefined;
    if (next) void run(next);
    for (const resolve of ended.splice(0)) resolve(ok);
  };

  return {
    of: ({ key }) => known.get(key),
    want(draft) {
      const { key } = draft;
      if (known.has(key)) return;
      if (inFlight === undefined) void run(draft);
      else waiting = key === inFlight ? undefined : draft;
    },
    next: () => new Promise((resolve) => ended.push(resolve)),
    forget() {
      known.clear();
      waiting = inFlight = undefined;
      generation += 1;
      for (const resolve of ended.splice(0)) resolve(true);
    },
  };
}
