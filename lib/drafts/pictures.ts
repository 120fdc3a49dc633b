/**
 * Pictures counted by the event that brings them: a choice of files, a drop, a paste. A site may show five of thirty, or
 * none while they are on their way. Files are asked for their kind and for nothing else: they are never opened.
 */

interface Brought {
  count: number;
  /** How many the page showed when it was last looked at. */
  shown: number;
  /** Words have stood beside them. */
  written?: boolean;
  /** The person has clicked since: what is shown less now was taken away by them. */
  clicked?: boolean;
}

/** By the region of a composer. */
const brought = new WeakMap<Element, Brought>();

/** Chosen before their composer was there, or in a field outside it; a new face for a profile is not waited with for long. */
let waiting = { count: 0, until: 0 };
const WAIT_MS = 600_000;

/** Pictures and films that an event brings to the page. */
function broughtBy(event: Event): number {
  const { dataTransfer, clipboardData } = event as DragEvent & ClipboardEvent;
  // Words copied from a document come with a picture of themselves.
  const bag = clipboardData?.types.includes('text/plain') ? undefined : (dataTransfer ?? clipboardData);
  const files = event.type === 'change' ? (event.composedPath()[0] as HTMLInputElement).files : bag?.files;
  return [...(files ?? [])].filter(({ type }) => /^(?:image|video)/.test(type)).length;
}

function bring(region: Element, count: number): Brought {
  const here = brought.get(region) ?? { count: 0, shown: 0 };
  here.count += count;
  brought.set(region, here);
  return here;
}

/** Takes note of a person's own event, anywhere on the page. `region` is that of the composer in use. */
export function notePictures(event: Event, region: Element | undefined): void {
  const count = broughtBy(event);
  if (count > 0) {
    if (region && event.composedPath().includes(region)) bring(region, count);
    else waiting = { count: waiting.count + count, until: Date.now() + WAIT_MS };
  } else if (region && event.type === 'click') {
    const here = brought.get(region);
    if (here) here.clicked = true;
  }
}

/**
 * How many pictures a draft carries: as many as the page shows, or as were brought, whichever is more.
 * @param takes pictures that were chosen elsewhere on the page can be meant for this composer
 */
export function countPictures(region: Element, shown: number, written: boolean, takes: boolean): number {
  let here = brought.get(region);
  if (takes && waiting.count > 0) {
    if (Date.now() < waiting.until) here = bring(region, waiting.count);
    waiting = { count: 0, until: 0 };
  }
  if (!here) return shown;
  if (here.clicked && shown < here.shown) here.count = shown && here.count - (here.shown - shown);
  // Words and pictures gone together: the draft is out, or thrown away.
  if (here.written && !written && !shown) here.count = 0;
  here.written = written;
  here.clicked = false;
  here.shown = shown;
  return Math.max(shown, here.count);
}
