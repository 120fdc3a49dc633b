import type { Audience } from '../analyser/types.ts';
import type { ComposerSite, Hook, Site } from '../sites/site.ts';
import { findAll, fits, fitsGlob, hostOf, isShown, lineage } from './hooks.ts';

/** One composer on the page: an editor or several, their attachments and the control that publishes them. */
export interface Composer {
  site: Site;
  facts: ComposerSite;
  /** Holds all of it. Two composers of one page differ in this. */
  region: Element;
}

export interface Editor {
  field: string;
  element: HTMLElement;
}

const says = (element: Element, { text }: Hook) => text === undefined || element.textContent?.trim() === text;
const fitsHook = (element: Element, hook: Hook) => fits(element, hook.selector) && says(element, hook);
const allIn = (scope: ParentNode, hook: Hook) =>
  findAll(scope, hook.selector).filter((each) => says(each, hook));

const fitsAny = (element: Element, hooks: readonly Hook[]) => hooks.some((hook) => fitsHook(element, hook));
const holdsAny = (scope: Element, hooks: readonly Hook[]) =>
  hooks.some((hook) => allIn(scope, hook).length > 0);

/**
 * The region around a place: the closest ancestor that the site file names and that holds an editor. Where a site has
 * renamed its regions, or has none worth a name, the closest one that holds both an editor and a submit control; where
 * keys alone submit, whatever is around the editor. A stale selector must not leave a composer unwatched.
 */
function regionAround(path: readonly Element[], facts: ComposerSite): Element | undefined {
  const { region, editors, submit } = facts;
  return (
    path.find((each) => fitsAny(each, region) && holdsAny(each, editors)) ??
    path.find((each) => holdsAny(each, editors) && holdsAny(each, submit)) ??
    path.find((each) => holdsAny(each, editors))
  );
}

/** What fits in the composer itself; a dialog inside its region is a composer of its own. */
export function findIn({ facts, region }: Composer, hooks: readonly Hook[]): HTMLElement[] {
  const found = hooks.flatMap((hook) => {
    const all = allIn(region, hook).filter((each) => regionAround(lineage(each), facts) === region);
    return hook.last ? all.filter(isShown).slice(-1) : all;
  });
  return [...new Set(found)] as HTMLElement[];
}

/** Does this composer live at the page's present address, and in this frame? */
function isHere({ where, frame }: ComposerSite): boolean {
  const address = location.pathname + location.hash;
  return (
    (frame === undefined || frame === window.name) &&
    (where === undefined || where.some((glob) => fitsGlob(address, glob)))
  );
}

interface Found {
  composer: Composer;
  element: HTMLElement;
}

/** The element of a path that one of the hooks means, with its composer, as this kind of composer sees it. */
function foundBy(path: readonly Element[], site: Site, facts: ComposerSite, of: readonly Hook[]) {
  for (const [at, each] of path.entries()) {
    const element = each as HTMLElement;
    const hooks = of.filter((hook) => fitsHook(element, hook));
    const region = hooks.length > 0 && regionAround(path.slice(at), facts);
    if (!region) continue;
    const composer = { site, facts, region };
    if (hooks.some((hook) => !hook.last || findIn(composer, [hook]).includes(element)))
      return { composer, element };
  }
  return undefined;
}

/** Whom the composer speaks to. A messenger says of some conversations that they are a group's. */
export function audienceOf({ facts }: Composer): Audience {
  const isGroup = facts.group?.some((hook) => allIn(document, hook).some(isShown));
  return isGroup ? 'group' : facts.audience;
}

/** The editor that an event's path goes through, and its composer. */
export function editorAt(path: readonly Element[], site: Site): Found | undefined {
  for (const facts of site.composers.filter(isHere)) {
    const found = foundBy(path, site, facts, facts.editors);
    if (found) return found;
  }
  return undefined;
}

/** Is it as this kind of composer that its editors are known? Two kinds may claim one editor, of which one has it. */
const hasItsEditors = ({ composer }: Found) =>
  editorsOf(composer).some(
    ({ element }) => editorAt(lineage(element), composer.site)?.composer.facts === composer.facts,
  );

/**
 * The submit control that an event's path goes through, and the composer that it publishes: the closest around it, as
 * buttons of two kinds of composers may look alike.
 */
export function submitAt(path: readonly Element[], site: Site): Found | undefined {
  const found = site.composers
    .filter(isHere)
    .map((facts) => foundBy(path, site, facts, facts.submit))
    .filter((each) => each !== undefined)
    .sort((a, b) => path.indexOf(a.composer.region) - path.indexOf(b.composer.region));
  return found.find(hasItsEditors) ?? found[0];
}

/**
 * The composer that a form publishes: the form holds one of its editors. A search form beside a composer does not, nor
 * does a form that goes off by a control which is known to publish nothing.
 */
export function composerOfForm(form: Element, site: Site, by?: Element | null): Composer | undefined {
  for (const facts of site.composers.filter(isHere)) {
    if (!holdsAny(form, facts.editors) || (by && fitsAny(by, facts.harmless ?? []))) continue;
    const region = regionAround(lineage(form), facts);
    if (region) return { site, facts, region };
  }
  return undefined;
}

/** The composer's editors that are in use, in document order. */
export function editorsOf(composer: Composer): Editor[] {
  // An editor in a frame stands where its frame stands.
  const placeOf = (each: Element) => (each.ownerDocument === document ? each : (hostOf(each) ?? each));
  const follows = (a: Element, b: Element) =>
    placeOf(a).compareDocumentPosition(placeOf(b)) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  // A site file may know one editor by two marks, for when one of them goes.
  const fields = new Map<HTMLElement, string>();
  for (const hook of composer.facts.editors.toReversed())
    for (const element of findIn(composer, [hook])) fields.set(element, hook.field);
  return [...fields]
    .map(([element, field]) => ({ field, element }))
    .filter(({ element }) => isShown(element) && !element.matches(':disabled'))
    .sort((a, b) => follows(a.element, b.element));
}

/** The controls that publish it and can be pressed now. */
export function submitControls(composer: Composer): HTMLElement[] {
  return findIn(composer, composer.facts.submit).filter((each) => isShown(each) && isEnabled(each));
}

export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]');
}

/** A menu of mentions or hashtags is open and takes Enter for itself. */
export function menuOpen({ facts, region }: Composer): boolean {
  return (facts.menu ?? []).some(({ selector }) =>
    [...findAll(region, selector), ...findAll(document, selector)].some(isShown),
  );
}
