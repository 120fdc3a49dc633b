import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../../messages.ts';
import type { Settings, SettingsChange } from '../../settings/settings.ts';
import { wearLook } from '../look.ts';
import type { Backend } from './backend.ts';

/**
 * Keeps a change; `saying` is what the way back is called: "“Harbour Lane” taken out". A function is given what holds
 * when its turn comes: two changes close together do not undo each other.
 */
export type ChangeSettings = (
  change: SettingsChange | ((own: Settings) => SettingsChange),
  saying?: string,
) => Promise<void>;

export interface Holding {
  /** `undefined` until the background has answered. */
  overview: Overview | undefined;
  /** Why the last change was refused, in one sentence. */
  problem: string;
  change: ChangeSettings;
  /** Anything else that is asked of the extension and may be refused in one sentence. */
  attempt: (what: Promise<string | undefined>) => Promise<void>;
  /** The last change that can be taken back, and how; the ones before it come after it. */
  undo: { saying: string; back: () => Promise<void> } | undefined;
}

/** How many steps can be taken back while a page is open. */
const STEPS = 50;

/** What holds here, and a way to change it and back; after each change it is asked for anew. */
export function useOverview(backend: Backend): Holding {
  const [overview, setOverview] = useState<Overview>();
  const [problem, setProblem] = useState('');
  const steps = useRef<{ saying: string; before: SettingsChange }[]>([]);
  const latest = useRef<Overview>(undefined);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  async function load(): Promise<void> {
    const [next, look] = await Promise.all([backend.overview(), backend.look()]);
    wearLook(document.body, look);
    latest.current = next;
    setOverview(latest.current);
  }
  /** One thing after another: an undo that is pressed while a change is on its way is of that change. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = turn.current.then(work);
    turn.current = done.catch(() => {});
    return done;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => void load(), []);

  async function attempt(what: Promise<string | undefined>): Promise<void> {
    setProblem((await what) ?? '');
    await load();
  }

  const last = steps.current.at(-1);
  return {
    overview,
    problem,
    attempt,
    change: (asked, saying = 'Changed') =>
      inTurn(async () => {
        const own = latest.current?.own;
        const change = typeof asked === 'function' ? own && asked(own) : asked;
        if (!change) return;
        const refused = await backend.change(change);
        if (refused === undefined && own)
          steps.current = [...steps.current, { saying, before: valuesOf(own, change) }].slice(-STEPS);
        setProblem(refused ?? '');
        await load();
      }),
    undo: last && {
      saying: last.saying,
      back: () =>
        inTurn(async () => {
          const step = steps.current.at(-1);
          if (!step) return;
          steps.current = steps.current.slice(0, -1);
          await attempt(backend.change(step.before));
        }),
    },
  };
}

/** The values, before a change, of what it changes. */
function valuesOf(own: Settings, change: SettingsChange): SettingsChange {
  const keys = Object.keys(change) as (keyof SettingsChange)[];
  return Object.fromEntries(keys.map((key) => [key, own[key]]));
}
