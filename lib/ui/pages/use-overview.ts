import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../messages.ts';
import type { SettingsChange } from '../../settings/settings.ts';
import type { Backend } from './backend.ts';

export interface Holding {
  /** `undefined` until the background has answered. */
  overview: Overview | undefined;
  /** Why the last change was refused, in one sentence. */
  problem: string;
  change: (change: SettingsChange) => Promise<void>;
}

/** What holds here, and a way to change it; after each change it is asked for anew. */
export function useOverview(backend: Backend): Holding {
  const [overview, setOverview] = useState<Overview>();
  const [problem, setProblem] = useState('');
  const load = () => backend.overview().then(setOverview);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => void load(), []);

  return {
    overview,
    problem,
    async change(change) {
      setProblem((await backend.change(change)) ?? '');
      await load();
    },
  };
}
