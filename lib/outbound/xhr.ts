import { NETWORK_ERROR } from './fetches.ts';
import type { Line } from './line.ts';
import * as native from './natives.ts';
import { call, type Undo, wrap } from './wrap.ts';

interface Opened {
  method: string;
  url: string;
  sync: boolean;
  /** Gives up the hold; there is one while the request waits. */
  cancel?: () => void;
}

type Methods = Record<'open' | 'send' | 'abort', (...args: never[]) => unknown>;

const opened = native.memory<XMLHttpRequest, Opened>();

/** Holds `XMLHttpRequest`. While it waits it looks like one that was sent and has no answer yet. */
export function guardXhr(line: Line): Undo {
  const methods = XMLHttpRequest.prototype as unknown as Methods;

  const undoOpen = wrap(methods, 'open', (original, self, args) => {
    const request = self as XMLHttpRequest;
    // Opening it again gives up what was sent before, without a word.
    cancelled(request)?.();
    const result = call(original, self, args);
    showAsIs(request);
    const url = native.addressOf(args[1]);
    if (url)
      opened.keep(request, {
        method: native.upper(args[0]),
        url,
        sync: args.length > 2 && !args[2],
      });
    return result;
  });

  const undoSend = wrap(methods, 'send', (original, self, args) => {
    const request = self as XMLHttpRequest;
    const what = line.armed() ? opened.of(request) : undefined;
    if (!what || native.readyStateOf(request) !== 1) return call(original, self, args);
    if (what.cancel) throw new native.PageDOMException('The object is already sending.', 'InvalidStateError');
    if (!line.looks(what.method, what.url)) return call(original, self, args);
    const body = args[0] as XMLHttpRequestBodyInit | null | undefined;
    const send = () => call<void>(original, self, args);
    if (what.sync) return sendSync(line, what, body, send);
    return void wait(line, request, what, body, send);
  });

  const undoAbort = wrap(methods, 'abort', (original, self, args) => {
    const request = self as XMLHttpRequest;
    const cancel = cancelled(request);
    const result = call(original, self, args);
    if (cancel) {
      cancel();
      ends(request, 'abort');
      // As the browser has it: without a word of its own, as if it had never been opened.
      show(request, 0);
    }
    return result;
  });

  return () => {
    undoOpen();
    undoSend();
    undoAbort();
  };
}

function cancelled(request: XMLHttpRequest): (() => void) | undefined {
  const what = opened.of(request);
  const cancel = what?.cancel;
  if (what) delete what.cancel;
  return cancel;
}

async function wait(
  line: Line,
  request: XMLHttpRequest,
  what: Opened,
  body: XMLHttpRequestBodyInit | null | undefined,
  send: () => void,
): Promise<void> {
  let over = false;
  let forget = () => {};
  what.cancel = () => {
    over = true;
    forget();
  };
  // A plain text is asked about at once, so that one nobody minds goes out in its turn.
  const text = typeof body === 'string' ? body : await textOf(body);
  if (over) return;
  const answer = line.asks(what.method, what.url, text);
  if (answer !== true) {
    forget = answer.forget;
    const go = await answer.decided;
    if (over) return;
    if (!go) {
      delete what.cancel;
      ends(request, 'error');
      return;
    }
  }
  delete what.cancel;
  send();
}

/** Nothing can wait here: it fails, and once its author has decided, the page may send it again. */
function sendSync(
  line: Line,
  { method, url }: Opened,
  body: XMLHttpRequestBodyInit | null | undefined,
  send: () => void,
): void {
  if (typeof body === 'string' && line.refuses(method, url, body))
    throw new native.PageDOMException(NETWORK_ERROR, 'NetworkError');
  send();
}

async function textOf(body: Exclude<XMLHttpRequestBodyInit, string> | null | undefined): Promise<string> {
  try {
    return await native.textOfBody(body as BodyInit);
  } catch {
    // A document is written out by the browser alone, and nobody publishes one.
    return '';
  }
}

/** What the browser tells of a request that ends without an answer. */
function ends(request: XMLHttpRequest, how: 'abort' | 'error'): void {
  show(request, 4);
  native.dispatch(request, new native.PlainEvent('readystatechange'));
  const upload = native.upload(request);
  native.dispatch(upload, new native.Progress(how));
  native.dispatch(upload, new native.Progress('loadend'));
  native.dispatch(request, new native.Progress(how));
  native.dispatch(request, new native.Progress('loadend'));
}

/** The native state is still that before sending, and nothing but sending changes it. */
function show(request: XMLHttpRequest, state: number): void {
  native.define(request, 'readyState', { value: state, configurable: true });
}
function showAsIs(request: XMLHttpRequest): void {
  delete (request as { readyState?: number }).readyState;
}
