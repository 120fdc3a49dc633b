/**
 * Unknown is not none. On the first start after installation Chromium answers with nothing and delivers the values some
 * seconds later; Firefox refuses the question where there is no policy. What was last known holds meanwhile.
 */

/** What the browser said when asked for managed values. */
export type ManagedAnswer = { values: Readonly<Record<string, unknown>> } | { rejected: string };

/** Kept in `storage.local` from one start to the next. */
export interface Known {
  /** The values accepted last, as they arrived. */
  values: Record<string, unknown>;
  /** When they last became different, in milliseconds since 1970. */
  changed: number;
}

export type Standing =
  /** Installed by the school, and its settings have not come yet. */
  | { state: 'waiting' }
  /** Nobody manages this installation. */
  | { state: 'none' }
  | { state: 'set'; values: Readonly<Record<string, unknown>>; from: 'browser' | 'last-known' };

/** Milliseconds from the first question of a browser session in which an empty answer means "not yet". Measured: 2 to 6 s. */
export const GRACE = 120_000;

/** Firefox's own words where no policy for the extension exists: there is none, and none will come in this session. */
const NO_POLICY = /manifest not found/i;

export function standing(
  answer: ManagedAnswer,
  { known, byPolicy, waited }: { known?: Known | undefined; byPolicy: boolean; waited: number },
): Standing {
  if ('values' in answer && Object.keys(answer.values).length > 0) {
    return { state: 'set', values: answer.values, from: 'browser' };
  }
  const surelyNone = 'rejected' in answer && NO_POLICY.test(answer.rejected);
  // Any other refusal is a fault of the moment, and a fault never takes a school's settings away.
  const fault = 'rejected' in answer && !surelyNone;
  const mayStillCome = fault || (!surelyNone && waited < GRACE);
  if (mayStillCome && known) return { state: 'set', values: known.values, from: 'last-known' };
  if (mayStillCome && byPolicy) return { state: 'waiting' };
  return { state: 'none' };
}
