import type { Part } from '../analyser/types.ts';
import type { Composer } from '../drafts/composer.ts';
import type { ReadDraft } from '../drafts/read.ts';
import type { Line } from '../messages.ts';
import type { Befriends } from '../policy/befriending.ts';
import type { ShownClause } from '../policy/topics.ts';
import type { Verdict } from '../policy/types.ts';

/**
 * Where the gate and the popup meet. Both run in the extension's isolated world of one frame, but in two files: the
 * gate is small and always there, the popup is injected at the first focus in an editor.
 */

export interface ReviewRequest {
  verdict: Verdict;
  parts: readonly Part[];
  images: number;
}

/** What the author asked to be left alone with from now on, ticked beside the decision. */
export type Remember =
  /** A mention with nothing else wrong: only the mark, next time. */
  | { what: 'mark-only' }
  | { what: 'pictures-today' }
  /** These words are not about the author's school. */
  | { what: 'not-our-school'; words: string };

export type Decision =
  /** Back to the draft, with the caret at the phrase where there is one. Escape and closing mean the same. */
  | { kind: 'edit'; at?: { part: number; start: number }; remember?: Remember }
  /**
   * Release: *Post anyway*, the photo question answered, *This is the school's account*, *This isn't about our school*.
   * Every other route is a panel inside the popup, and ends in one of these two.
   */
  | { kind: 'post'; remember?: Remember };

/** What the quiet mark beside a draft says. Its size and place are the same in every state: a page can see those. */
export type MarkState =
  /** Somebody may be about to write: all is prepared and nothing to be seen. Does not take the mark from a draft. */
  | { kind: 'ready' }
  /**
   * Being read. The phrases of the last verdict stay underlined where their words still stand. `slow`: for so long that
   * its author should see it.
   */
  | { kind: 'checking'; slow?: true }
  /** Read, with whatever came of it: nothing to say, something to read, or not checked and why. */
  | { kind: 'read'; request: ReviewRequest }
  /** A check that failed. */
  | { kind: 'unchecked' }
  /** A conversation that the person has not asked to have read: its words are left alone, also by the mark. */
  | { kind: 'unread'; audience: 'message' | 'group' };

export interface Marked {
  /** `editors[i]` holds the words of `request.parts[i]`; the mark stands beside the first. */
  editors: readonly HTMLElement[];
  /** Holds the editors and their controls: while focus is in it, the mark stays. */
  region: Element;
  state: MarkState;
  /** More is being written: what there is to draw has time until its author pauses, which is told too. */
  writing?: boolean;
}

/** `done`: it need not come again for now. */
export type LineAnswer = 'done';

export interface BefriendQuestion {
  does: Befriends;
  /** As the page shows it. */
  name: string;
  clauses: readonly ShownClause[];
}
/** `known`: the person's own child, or grown up; both are remembered. */
export type BefriendAnswer = 'leave' | 'known' | 'anyway';

/** Something that happened and that no screen shows. */
export type Said = 'not-checked' | 'press-again';

export interface ReviewUi {
  /** Shows the popup; the promise settles once, with `edit` when `signal` aborts. */
  review(request: ReviewRequest, signal: AbortSignal): Promise<Decision>;
  /**
   * The mark beside the draft in use; `undefined` takes it away. It hides by itself while focus is elsewhere on the page,
   * and says "Something to read" to screen readers when there is something for the first time.
   */
  mark(marked: Marked | undefined): void;
  /** Opens the mark's panel, as a click on it does; `false` where this frame has no mark. */
  openMark(): boolean;
  /**
   * The card at the first composer, where a school installed the extension: what would be read, before anything is.
   * Settles with `true` for *Start checking*.
   */
  introduce(): Promise<boolean>;
  /**
   * One calm line beside the editors, or at the foot of the page without any; nothing waits for it. Settles with what was
   * pressed, or with nothing when another line comes or `signal` aborts.
   */
  line(line: Line, editors: readonly HTMLElement[], signal: AbortSignal): Promise<LineAnswer | undefined>;
  /** Asks about somebody whose name is like a pupil's, before they are befriended. */
  befriending(question: BefriendQuestion, signal: AbortSignal): Promise<BefriendAnswer>;
  /** Gives a draft back to its author, with the caret at the phrase where there is one, and says so. */
  back(composer: Composer, at: Extract<Decision, { kind: 'edit' }>['at']): void;
  /** Says it to screen readers, and shows it for a moment: "Press Post once more". */
  say(what: Said): void;
  /** Says "Posted" as soon as the site has taken this draft, which was let out just now. */
  sayOncePosted(composer: Composer, draft: ReadDraft): void;
  /** Asks for an Enter where the site took no notice of ours. */
  sayUnlessSent(composer: Composer, draft: ReadDraft): void;
  /** What the Enter did that is on its way to the editor now: start a new line, or send; `undefined` where neither shows. */
  startsLine(composer: Composer): Promise<boolean | undefined>;
  remove(): void;
}

interface MeetingPoint {
  ui?: ReviewUi;
  waiting: ((ui: ReviewUi) => void)[];
}

const KEY = Symbol.for('second-look');

function meetingPoint(): MeetingPoint {
  const world = globalThis as { [KEY]?: MeetingPoint };
  world[KEY] ??= { waiting: [] };
  return world[KEY];
}

/** Called by the popup's script when it is ready. A second copy is refused: the first keeps its root. */
export function offerUi(ui: ReviewUi): boolean {
  const point = meetingPoint();
  if (point.ui) return false;
  point.ui = ui;
  for (const resolve of point.waiting.splice(0)) resolve(ui);
  return true;
}

/** The popup of this frame, as soon as there is one. */
export function awaitUi(): Promise<ReviewUi> {
  const point = meetingPoint();
  return point.ui ? Promise.resolve(point.ui) : new Promise((resolve) => point.waiting.push(resolve));
}
