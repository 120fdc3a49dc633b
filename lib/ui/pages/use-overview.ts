import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview } from '../../messages.ts';
import type { Settings, SettingsChange } from '../../settings/settings.ts';
import type { Backend } from './backend.ts';

/** Keeps a change; `saying` is what the way back is called: "“Harbour Lane” taken out". */
export type ChangeSettings = (change: SettingsChange, saying?: string) => Promise<void>;

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
  const load = () => backend.overview().then(setOverview);

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
    async change(change, saying = 'Changed') {
      const before = overview && valuesOf(overview.own, change);
      const refused = await backend.change(change);
      if (refused === undefined && before)
        steps.current = [...steps.current, { saying, before }].slice(-STEPS);
      setProblem(refused ?? '');
      await load();
    },
    undo: last && {
      saying: last.saying,
      back() {
        steps.current = steps.current.filter((each) => each !== last);
        return attempt(backend.change(last.before));
      },
    },
  };
}

/** The values, before a change, of what it changes. */
function valuesOf(own: Settings, change: SettingsChange): SettingsChange {
  const keys = Object.keys(change) as (keyof SettingsChange)[];
  return Object.fromEntries(keys.map((key) => [key, own[key]]));
}
