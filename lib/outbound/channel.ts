/**
 * How the gate, in the extension's own world, and the guard, in the page's, speak to each other: by events on one
 * element that is never in the page. Each world has its own face of it, and no page script has either.
 *
 * Events and not messages, as they are answered at once: a site's request may follow a press within the same task. And
 * whoever is gone simply does not answer, so nothing waits for an extension that was updated or disabled.
 *
 * The element is handed over at `document_start`, as `relatedTarget`, before any script of the page runs.
 */

/** The gate to the page's `window`: I am here. The guard answers with the element. */
export const HERE = 'second-look:here';
/** The guard to the page's `window`, with the element. Sent unasked too, as either may come first. */
export const ELEMENT = 'second-look:element';
/**
 * A frame without an address of its own to the window of the page that made it: a page can take an untouched `fetch`
 * from there, so the guard there answers to the gate of that page as well.
 */
export const WITHIN = 'second-look:within';

/** What the gate tells the guard. */
export const TELL = {
  /** From now on ask about requests. */
  arm: 'arm',
  /** Ask no more. */
  rest: 'rest',
  /** The page gets its own functions back, for good. */
  leave: 'leave',
  /** With the number of a held request: its author has decided. */
  allow: 'allow',
  refuse: 'refuse',
} as const;

/** What the guard asks; to stop the event is to say yes. Without a yes the request goes on its way. */
export const ASK = {
  /** `method url`: may its body be read? */
  look: 'look',
  /** `number method url`, and on the next line the body as text: is it to wait? */
  hold: 'hold',
  /** The same of a request that cannot wait: yes is to refuse it, and its author decides about the next one. */
  refuse: 'refuse-now',
  /** The form in `relatedTarget` is about to be sent; the number is in `screenX`. */
  form: 'form',
  /** A number: is anybody still deciding? */
  still: 'still',
  /** A number: the page has given up on its request. */
  gone: 'gone',
  /** The element of a frame within, in `relatedTarget`. */
  within: 'within',
} as const;

/** How often a waiting request asks whether there is still somebody to wait for. Milliseconds. */
export const STILL_MS = 200;
