import type { Limb } from '../../types.ts';

/**
 * A family of things that are said against people, as phrases (see `phrases.ts`).
 *
 * - `is`: what somebody is called: "thief", "out of her depth". Found after a copula, beside a name, or by itself.
 * - `does`: what somebody is said to do; the person is the subject: "stole the raffle money".
 * - `says`: whole wordings; `<who>` catches the person. Without it the sentence's own person is meant.
 */
export interface Imputation {
  family: string;
  limb?: Limb;
  /** Ends "says that a member of staff …". */
  why: string;
  /** Marked as an insult too. */
  insult?: true;
  is?: string;
  does?: string;
  says?: string;
}
