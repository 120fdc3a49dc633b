import { isEmpty, type ReadDraft } from '../../drafts/read.ts';
import type { Verdict } from '../../policy/types.ts';
import { REQUESTS } from '../../sites/requests.ts';
import { isUnguarded } from '../../sites/unguarded.ts';
import { awaitUi } from '../ui.ts';
import type { Watched } from '../watched.ts';
import { answerGuard, type Waits } from './answering.ts';
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
  /** How many requests wait for a decision, and go as it goes. */
  let riding = 0;
  let actedAt = Number.NEGATIVE_INFINITY;
  let submittedAt = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const within = (since: number, ms: number) => performance.now() - since < ms;
  const deciding = () => [...suspects.keys()].some(({ holding }) => holding);

  function rest(): void {
    clearTimeout(resting);
    suspects.clear();
    asking.rest();
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
      const verdict = on && !lent.mayPass(watched, draft) ? checking.verdictOf(draft) : null;
      if (verdict?.outcome === 'review' || (verdict === undefined && watched === letThrough))
        suspects.set(watched, { draft, verdict });
      else suspects.delete(watched);
    }
  }

  function isInteresting(request: Outgoing): boolean {
    if (suspects.size === 0) return false;
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

  /** `refused`: it cannot wait, and whatever is decided, the site has to send it again. */
  function waits(found: [Watched, Suspect] | undefined, refused = false): Waits | undefined {
    if (!found || lent.mayPass(found[0], found[1].draft)) return undefined;
    return (settle) => {
      // Where a gesture is held or another request waits, the draft goes out by that.
      const alone = !found[0].holding;
      if (!refused) riding += 1;
      lent.hold(found[0], found[1].draft, (go) => {
        if (!refused) riding -= 1;
        else if (go && alone && riding === 0) void awaitUi().then((ui) => ui.say('press-again'));
        settle(go);
      });
    };
  }

  const asking = answerGuard(element, {
    alive: lent.alive,
    asks: () => suspects.size > 0,
    look: isInteresting,
    hold(request, body, refused) {
      const isOne = isKnown(request, body, known);
      if (!isOne && !(soon() && mayPublish(request, body))) return undefined;
      return waits(carried(textsIn(request.url, body), isOne), refused);
    },
    // Going to another page saves no copy: whoever has done something just now has sent it.
    form(sender) {
      const form = readForm(sender);
      if (!form || !(deciding() || within(actedAt, FOLLOWS_MS.known)) || !mayPublish(form)) return undefined;
      return waits(carried(form.texts, false));
    },
  });

  return {
    acted({ submits, letThrough }: Gestured) {
      // A page that was a feed may be one to sign in or to pay on by now.
      if (isUnguarded(location.pathname)) return;
      const now = performance.now();
      look(letThrough);
      if (suspects.size === 0) return;
      actedAt = now;
      if (submits) submittedAt = now;
      asking.arm();
      restSoon();
    },
    settled: (watched) => void suspects.delete(watched),
    leave: rest,
  };
}
