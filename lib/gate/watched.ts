import { type Composer, editorsOf, submitControls } from '../drafts/composer.ts';
import { type ReadDraft, sameDraft } from '../drafts/read.ts';

/** What the gate remembers of one composer: in this tab's memory alone, while the composer is on the page. */
export interface Watched {
  composer: Composer;
  /** The draft as last read after something that the person did in this composer. */
  seen?: ReadDraft;
  /** *Post anyway*, for exactly this draft. Outlives a failed send; ends with the first change. */
  approved?: ReadDraft;
  /** A draft on its way out without an approval: it was clear, or could not be checked in time. */
  leaving?: { draft: ReadDraft; until: number };
  /** A gesture is being held, or a request. */
  holding: boolean;
  /** Requests that carry the draft and go as it goes. */
  riders?: ((go: boolean) => void)[];
}

/** Milliseconds. A site may submit a little after its button was pressed; a person may have to press once more. */
const LEAVES_WITHIN = { pressed: 2000, toPress: 30_000 };

const watched: Watched[] = [];

/** The memory of a composer. Composers that have left the page are forgotten here, with their approvals. */
export function watch(composer: Composer): Watched {
  for (let i = watched.length - 1; i >= 0; i -= 1) {
    const each = watched[i]!;
    if (!each.composer.region.isConnected && !each.holding) watched.splice(i, 1);
  }
  const known = watched.find(
    (each) => each.composer.region === composer.region && each.composer.facts === composer.facts,
  );
  if (known) return known;
  const fresh: Watched = { composer, holding: false };
  watched.push(fresh);
  return fresh;
}

/** Every composer that was written in. */
export const everyWatched = (): readonly Watched[] => watched;

/** Takes note of the draft as it stands; an approval of anything else ends. */
export function note(of: Watched, draft: ReadDraft): void {
  of.seen = draft;
  if (of.approved && !sameDraft(of.approved, draft)) delete of.approved;
  if (of.leaving && !sameDraft(of.leaving.draft, draft)) delete of.leaving;
}

/** May this draft go out without being asked about? */
export function mayPass(of: Watched, draft: ReadDraft, now = Date.now()): boolean {
  if (of.approved && sameDraft(of.approved, draft)) return true;
  return of.leaving !== undefined && now < of.leaving.until && sameDraft(of.leaving.draft, draft);
}

/**
 * Publishes a draft by pressing the site's own control, as its author asked, or where it has none by Enter.
 * @param pressed the control that the person pressed; `key` where only the key they pressed may be repeated
 * @returns what was pressed; nothing where the author has to press once more. Whether a site listens to an Enter that
 * no person pressed shows only afterwards.
 */
export function release(
  of: Watched,
  draft: ReadDraft | undefined,
  pressed: HTMLElement | 'key' | undefined,
): 'control' | 'key' | undefined {
  const { site, facts } = of.composer;
  const byClick = (facts.replay ?? site.replay) === 'click';
  const controls = byClick ? submitControls(of.composer) : [];
  const chosen = typeof pressed === 'object' && controls.includes(pressed) ? pressed : controls[0];
  const control = pressed === 'key' ? undefined : chosen;
  const within = control ? LEAVES_WITHIN.pressed : LEAVES_WITHIN.toPress;
  if (draft) of.leaving = { draft, until: Date.now() + within };
  if (control) {
    control.click();
    return 'control';
  }
  const editor = (draft?.editors ?? editorsOf(of.composer))[0]?.element;
  if (!byClick || !editor || facts.keys.length === 0) return undefined;
  pressEnter(editor, !facts.keys.includes('Enter'));
  return 'key';
}

/** Enter as the editor libraries listen to it. Made by script, it starts no new line in an editor that ignores it. */
function pressEnter(editor: HTMLElement, withMod: boolean): void {
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ctrlKey: withMod };
  for (const type of ['keydown', 'keyup'])
    editor.dispatchEvent(
      new KeyboardEvent(type, { ...key, bubbles: true, cancelable: true, composed: true }),
    );
}
