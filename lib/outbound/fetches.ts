import type { Line } from './line.ts';
import * as native from './natives.ts';
import { call, type Undo, wrap } from './wrap.ts';

/** What the browser itself says of a request that did not get through. */
export const NETWORK_ERROR = /Firefox\//.test(navigator.userAgent)
  ? 'NetworkError when attempting to fetch resource.'
  : 'Failed to fetch';

const methodOf = (init: unknown): unknown => (init as RequestInit | undefined)?.method;

/** Holds `fetch`, with an address or a `Request`. */
export function guardFetch(line: Line): Undo {
  const fetches = window as unknown as Record<'fetch', (...args: never[]) => Promise<Response>>;
  return wrap(fetches, 'fetch', (original, self, args) => {
    if (!line.armed()) return call(original, self, args);
    const given = native.asRequest(args[0]);
    const url = given ? given.url : native.addressOf(args[0]);
    const method = native.upper(methodOf(args[1]) ?? (given ? given.method : 'GET'));
    if (!url || !line.looks(method, url)) return call(original, self, args);
    return held(line, original, self, args, method, url);
  });
}

async function held(
  line: Line,
  original: (...args: never[]) => Promise<Response>,
  self: unknown,
  args: unknown[],
  method: string,
  url: string,
): Promise<Response> {
  // As it stands now: what the page does to the body later must not matter, as it would not have.
  const request = new native.PageRequest(args[0] as RequestInfo, args[1] as RequestInit);
  const answer = line.asks(method, url, await native.textOfRequest(request));
  if (answer !== true) {
    const signal = native.signalOf(request);
    const go = await (native.isAborted(signal) ? false : firstOf(answer.decided, signal));
    if (native.isAborted(signal)) {
      answer.forget();
      throw native.reason(signal);
    }
    if (!go) throw new native.PageTypeError(NETWORK_ERROR);
  }
  return call(original, self, [request]);
}

/** The decision, or `false` as soon as the page gives up. */
function firstOf(decided: Promise<boolean>, signal: AbortSignal): Promise<boolean> {
  return new native.PagePromise((resolve) => {
    native.listen(signal, 'abort', () => resolve(false));
    void (async () => resolve(await decided))();
  });
}
