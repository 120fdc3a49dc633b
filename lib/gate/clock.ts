/** A key is several events within so many milliseconds: none of them is waited for twice. */
export const ONE_KEY_MS = 5;

/**
 * Rings once, a task later at the soonest: what it is to ring at may move while it is waited for.
 * @param at when, in milliseconds of `performance.now()`; asked again when it comes
 */
export function clock(at: () => number, ring: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    timer = setTimeout(look, at() - performance.now());
  };
  const look = () => {
    timer = undefined;
    if (at() - performance.now() > ONE_KEY_MS) wait();
    else ring();
  };
  return {
    /** @param sooner it may have to ring before it was going to look */
    set(sooner?: boolean) {
      if (sooner) clearTimeout(timer);
      if (sooner || timer === undefined) wait();
    },
    /** Until it is set again. */
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
