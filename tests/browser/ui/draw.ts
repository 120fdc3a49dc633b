const LONG = process.env.LONG !== undefined;
const seed = Number(process.env.SEED ?? 1);

/**
 * Which of the screens are looked at in one of several views. `npm test` looks at each screen in every `share`th view, in
 * another for another SEED; the long form at all of them in all.
 */
export function drawn<Screen>(screens: readonly Screen[], view: number, share: number): Screen[] {
  return screens.filter((_, at) => LONG || (at + view + seed) % share === 0);
}
