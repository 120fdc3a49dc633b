import { isEmpty, type ReadDraft } from '../../drafts/read.ts';
import { ASK, TELL } from '../../outbound/channel.ts';
import type { Verdict } from '../../policy/types.ts';
import { REQUESTS } from '../../sites/requests.ts';
import type { Watched } from '../watched.ts';
import { carries } from './carries.ts';
import { textsIn } from './decode.ts';
import { readForm } from './form.ts';
import type { Gestured, Lent, Partner } from './meeting.ts';
import { fitsPath, isKnown, mayPublish, type Outgoing } from './purpose.ts';

/** How long after a gesture a request may be its doing: a known one, which may wait for a picture, and any other. */
const FOLLOWS_MS = { known: 10_000, unknown: 5000 };

/** A draft that must not leave unasked. */
interface Suspect {
  draft: ReadDraft;
  /** Not there yet: the gesture was let through, and its request waits in its place. */
  verdict: Verdict | undefined;
}

/**
 * Answers the guard in the page's world. All that is known of drafts, verdicts and gestures stays here, where no script
 * of the page reaches; the guard learns of a request only that it has to wait.
 */
export function makePartner(lent: Lent): Partner {
  const { site, element, checking } = lent;
  const known = REQUESTS[site.id] ?? [];
  const suspects = new Map<Watched, Suspect>();
  /** Requests that wait: on which element to answer, and whether somebody still decides. */
  const open = new Set<string>();
  const elements = new Set<EventTarget>();
  let actedAt = Number.NEGATIVE_INFINITY;
  let submittedAt = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const tell = (to: EventTarget, type: string, data = '') =>
    to.dispatchEvent(new MessageEvent(type, { data }));
  const within = (since: number, ms: number) => performance.now() - since < ms;
  const deciding = () => [...suspects.keys()].some(({ holding }) => holding);

  function rest(): void {
    clearTimeout(resting);
    suspects.clear();
    for (const each of elements) tell(each, TELL.rest);
  }
  function restSoon(): void {
    clearTimeout(resting);
    resting = setTimeout(() => (deciding() ? restSoon() : rest()), FOLLOWS_MS.known);
  }

  /** Which drafts may not go out now. One that the site has emptied meanwhile is on its way, and stays suspected. */
  function look(letThrough: Watched | undefined): void {
    checking.catchUp();
    for (const watched of lent.watched()) {
      const draft = watched.seen;
      if (watched.holding || !draft || isEmpty(draft)) continue;
      const on = watched === letThrough || checking.state(watched) === 'on';
      const verdict = on && !lent.mayPass(watched, draft) ? checking.verdictOf(watched, draft) : null;
      if (verdict?.outcome === 'review' || (verdict === undefined && watched === letThrough))
        suspects.set(watched, { draft, verdict });
      else suspects.delete(watched);
    }
  }

  function isInteresting(request: Outgoing): boolean {
    if (suspects.size === 0 || !lent.alive()) return false;
    if (!deciding() && !within(actedAt, FOLLOWS_MS.known)) return false;
    return known.some((each) => fitsPath(request, each)) || (soon() && mayPublish(request));
  }
  const soon = () => deciding() || within(submittedAt, FOLLOWS_MS.unknown);

  /** The suspect that these texts carry; the whole of it, or of a known request what there is to look at. */
  function carried(texts: readonly string[], isOne: boolean): [Watched, Suspect] | undefined {
    return [...suspects].find(([, { draft, verdict }]) => {
      const parts = draft.parts.map(({ text }) => text);
      const found = verdict?.findings.map(({ span }) => parts[span.part] ?? '') ?? [];
      return carries(texts, parts) || (isOne && found.some((part) => carries(texts, [part])));
    });
  }

  /** @returns whether the request has to wait */
  function hold(on: EventTarget, id: string, found: [Watched, Suspect] | undefined): boolean {
    if (!found || !lent.alive() || lent.mayPass(found[0], found[1].draft)) return false;
    open.add(id);
    const settle = (go: boolean) => {
      if (open.delete(id)) tell(on, go ? TELL.allow : TELL.refuse, id);
    };
    lent.hold(found[0], found[1].draft, settle);
    return true;
  }

  function listen(on: EventTarget): void {
    if (elements.has(on)) return;
    elements.add(on);
    const answer = (type: string, waits: (event: MessageEvent<string>) => boolean) =>
      on.addEventListener(type, (event) => {
        if (waits(event as MessageEvent<string>)) event.preventDefault();
      });

    answer(ASK.look, ({ data }) => {
      const [method = '', url = ''] = data.split(' ');
      return isInteresting({ method, url });
    });
    answer(ASK.hold, ({ data }) => {
      const line = data.indexOf('\n');
      const [id = '', method = '', url = ''] = data.slice(0, line).split(' ');
      const body = data.slice(line + 1);
      const isOne = isKnown({ method, url }, body, known);
      if (!isOne && !(soon() && mayPublish({ method, url }, body))) return false;
      return hold(on, id, carried(textsIn(url, body), isOne));
    });
    // Going to another page saves no copy: whoever has done something just now has sent it.
    answer(ASK.form, (event) => {
      const { relatedTarget, screenX } = event as unknown as MouseEvent;
      const form = relatedTarget && readForm(relatedTarget as Element);
      if (!form || !(deciding() || within(actedAt, FOLLOWS_MS.known)) || !mayPublish(form)) return false;
      return hold(on, String(screenX), carried(form.texts, false));
    });
    answer(ASK.still, ({ data }) => lent.alive() && open.has(data));
    answer(ASK.gone, ({ data }) => open.delete(data));
    answer(ASK.within, (event) => {
      const inner = (event as unknown as MouseEvent).relatedTarget;
      if (!inner || suspects.size === 0) return false;
      listen(inner);
      return !tell(inner, TELL.arm);
    });
  }
  listen(element);

  return {
    acted({ submits, letThrough }: Gestured) {
      const now = performance.now();
      look(letThrough);
      if (suspects.size === 0) return;
      actedAt = now;
      if (submits) submittedAt = now;
      for (const each of elements) tell(each, TELL.arm);
      restSoon();
    },
    settled: (watched) => void suspects.delete(watched),
    leave: rest,
  };
}
