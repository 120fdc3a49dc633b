import { useEffect, useReducer } from 'preact/hooks';
import { type Revision, revise, type Step } from '../../../policy/reader/revision.ts';

/** More steps than anybody takes back one by one. */
const MOST_STEPS = 200;

interface History {
  now: Revision | undefined;
  past: readonly Revision[];
}

type Turn =
  | { does: 'start'; revision: Revision | undefined }
  | { does: 'undo' }
  | { does: 'step'; step: Step };

function turn({ now, past }: History, what: Turn): History {
  if (what.does === 'start') return { now: what.revision, past: [] };
  if (!now) return { now, past };
  if (what.does === 'undo')
    return past.length > 0 ? { now: past.at(-1), past: past.slice(0, -1) } : { now, past };
  return { now: revise(now, what.step), past: [...past, now].slice(-MOST_STEPS) };
}

export interface Revising {
  revision: Revision | undefined;
  mayUndo: boolean;
  start: (revision: Revision | undefined) => void;
  step: (step: Step) => void;
  undo: () => void;
}

/** Other pages of the settings may be looked at in between. Nowhere but in this tab's memory. */
let kept: History = { now: undefined, past: [] };

/** A policy that is being looked through, with every step to be taken back. Nothing of it is in force. */
export function useRevision(): Revising {
  const [{ now, past }, take] = useReducer(turn, kept);
  useEffect(() => {
    kept = { now, past };
  }, [now, past]);
  return {
    revision: now,
    mayUndo: past.length > 0,
    start: (revision) => take({ does: 'start', revision }),
    step: (step) => take({ does: 'step', step }),
    undo: () => take({ does: 'undo' }),
  };
}
