/**
 * The browser's own functions, taken before any script of the page runs. The page may replace them later, to break us
 * or to watch what we do, so the guard calls nothing else: no method of an array, a string or a promise either.
 */

export const { apply } = Reflect;
export const define = Object.defineProperty;
const getterOf = (of: object, name: string) => Object.getOwnPropertyDescriptor(of, name)!.get!;

export const Message = MessageEvent;
export const Mouse = MouseEvent;
export const Progress = ProgressEvent;
export const PlainEvent = Event;
export const PageRequest = Request;
export const PageResponse = Response;
export const PageURL = URL;
export const PagePromise = Promise;
export const PageTypeError = TypeError;
export const PageDOMException = DOMException;

const targets = EventTarget.prototype;
const { addEventListener, removeEventListener, dispatchEvent } = targets;
const { preventDefault, stopImmediatePropagation } = Event.prototype;
const dataOf = getterOf(MessageEvent.prototype, 'data');
const relatedOf = getterOf(MouseEvent.prototype, 'relatedTarget');

type Listener = (event: Event) => void;
export const listen = (to: EventTarget, type: string, listener: Listener, capture = false): void =>
  apply(addEventListener, to, [type, listener, capture]);
export const unlisten = (to: EventTarget, type: string, listener: Listener, capture = false): void =>
  apply(removeEventListener, to, [type, listener, capture]);
/** @returns false where somebody has stopped it */
export const dispatch = (to: EventTarget, event: Event): boolean => apply(dispatchEvent, to, [event]);
export const stop = (event: Event): void => {
  apply(preventDefault, event, []);
  apply(stopImmediatePropagation, event, []);
};
export const data = (event: Event): string => apply(dataOf, event, []);
export const related = (event: Event): EventTarget | null => apply(relatedOf, event, []);

const { setInterval: startTimer, clearInterval: stopTimer } = window;
export const every = (ms: number, work: () => void): number =>
  apply(startTimer as (work: () => void, ms: number) => unknown, window, [work, ms]) as number;
export const cancel = (timer: number): void => apply(stopTimer, window, [timer]);

const hrefOf = getterOf(URL.prototype, 'href');
const baseOf = getterOf(Node.prototype, 'baseURI');
/** An address in full, or nothing where it is none: the browser will say so itself. */
export function addressOf(given: unknown): string | undefined {
  try {
    return apply(hrefOf, new PageURL(given as string, apply(baseOf, document, [])), []);
  } catch {
    return undefined;
  }
}

const upperCase = String.prototype.toUpperCase;
export const upper = (text: unknown): string => apply(upperCase, `${text as string}`, []);

const { get: weakGet, set: weakSet, delete: weakDelete } = WeakMap.prototype;
/** What is remembered of an object of the page, for as long as the page keeps it. */
export function memory<Key extends object, Value>() {
  const kept = new WeakMap<Key, Value>();
  return {
    of: (key: Key): Value | undefined => apply(weakGet, kept, [key]),
    keep: (key: Key, value: Value): void => void apply(weakSet, kept, [key, value]),
    drop: (key: Key): void => void apply(weakDelete, kept, [key]),
  };
}

const requestUrl = getterOf(Request.prototype, 'url');
const requestMethod = getterOf(Request.prototype, 'method');
const requestSignal = getterOf(Request.prototype, 'signal');
const { clone, blob: blobOfRequest } = Request.prototype;
/** Address and method of a `Request`; nothing where it is something else. */
export function asRequest(given: unknown): { url: string; method: string } | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  try {
    return { url: apply(requestUrl, given, []), method: apply(requestMethod, given, []) };
  } catch {
    return undefined;
  }
}
export const signalOf = (request: Request): AbortSignal => apply(requestSignal, request, []);
const abortedOf = getterOf(AbortSignal.prototype, 'aborted');
const reasonOf = getterOf(AbortSignal.prototype, 'reason');
export const isAborted = (signal: AbortSignal): boolean => apply(abortedOf, signal, []);
export const reason = (signal: AbortSignal): unknown => apply(reasonOf, signal, []);

const blobOfResponse = Response.prototype.blob;
const { slice, text: blobText } = Blob.prototype;
/** No draft is longer, and no film is read to its end. */
const MOST_BYTES = 4_000_000;
const head = async (blob: Blob): Promise<string> =>
  apply(blobText, apply(slice, blob, [0, MOST_BYTES]), []) as Promise<string>;
/** The body as the browser would write it, forms with their parts; the request itself keeps it. */
export const textOfRequest = async (request: Request): Promise<string> =>
  head(await apply(blobOfRequest, apply(clone, request, []), []));
export const textOfBody = async (body: BodyInit): Promise<string> =>
  head(await apply(blobOfResponse, new PageResponse(body), []));

const writeParams = URLSearchParams.prototype.toString;
/** The text of `URLSearchParams`; nothing where it is something else. */
export function textOfParams(body: unknown): string | undefined {
  try {
    return apply(writeParams, body, []);
  } catch {
    return undefined;
  }
}

const { readyState } = Object.getOwnPropertyDescriptors(XMLHttpRequest.prototype);
export const readyStateOf = (request: XMLHttpRequest): number => apply(readyState!.get!, request, []);
const uploadOf = getterOf(XMLHttpRequest.prototype, 'upload');
export const upload = (request: XMLHttpRequest): EventTarget => apply(uploadOf, request, []);
const socketUrl = getterOf(WebSocket.prototype, 'url');
export const addressOfSocket = (socket: WebSocket): string => apply(socketUrl, socket, []);

/** Options that no page can reach into by way of `Object.prototype`. */
export const bare = <Options extends object>(options: Options): Options =>
  ({ __proto__: null, ...options }) as Options;
