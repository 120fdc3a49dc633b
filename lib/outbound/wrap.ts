import { apply, define } from './natives.ts';

type Method = (...args: never[]) => unknown;

/** Gives back what was there before. */
export type Undo = () => void;

/**
 * Puts `instead` in front of one of the browser's functions, which keeps its name, its length and the look of native
 * code. `instead` is given the native one with `this` and the arguments.
 */
export function wrap<Name extends string, Of extends Record<Name, Method>>(
  of: Of,
  name: Name,
  instead: (original: Of[Name], self: unknown, args: unknown[]) => unknown,
): Undo {
  const before = Object.getOwnPropertyDescriptor(of, name);
  if (!before?.configurable || typeof before.value !== 'function') return () => {};
  const original = before.value as Of[Name];
  const wrapped = new Proxy(original, {
    // What goes wrong in us must not go wrong in the page.
    apply: (_, self: unknown, args: unknown[]) => instead(original, self, args),
  });
  define(of, name, { ...before, value: wrapped });
  return () => {
    if (of[name] === wrapped) define(of, name, before);
  };
}

export const call = <Result>(method: Method, self: unknown, args: unknown[]): Result =>
  apply(method as never, self, args) as Result;
