import type { ComposerSite, Hook, Site } from '../sites/site.ts';
import { findAll, fits, isShown, lineage } from './hooks.ts';

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

const fitsAny = (element: Element, hooks: readonly Hook[]) =>
  hooks.some((hook) => fits(element, hook.selector));
const holdsAny = (scope: Element, hooks: readonly Hook[]) =>
  hooks.some((hook) => findAll(scope, hook.selector).length > 0);

/**
 * The region around a place: the closest ancestor that the site file names and that holds an editor. Where a site has
 * renamed its regions, the closest one that holds both an editor and a submit control: a stale selector must not leave
 * a composer unwatched.
 */
function regionAround(path: readonly Element[], facts: ComposerSite): Element | undefined {
  const { region, editors, submit } = facts;
  return (
    path.find((each) => fitsAny(each, region) && holdsAny(each, editors)) ??
    path.find((each) => holdsAny(each, editors) && holdsAny(each, submit))
  );
}

/** What fits in the composer itself; a dialog inside its region is a composer of its own. */
export function findIn({ facts, region }: Composer, hooks: readonly Hook[]): HTMLElement[] {
  const found = new Set(hooks.flatMap(({ selector }) => findAll(region, selector)));
  return ([...found] as HTMLElement[]).filter((each) => regionAround(lineage(each), facts) === region);
}

function composerAt(path: readonly Element[], site: Site, hooksOf: (facts: ComposerSite) => readonly Hook[]) {
  for (const facts of site.composers) {
    const at = path.findIndex((each) => fitsAny(each, hooksOf(facts)));
    if (at < 0) continue;
    const region = regionAround(path.slice(at), facts);
    if (region) return { composer: { site, facts, region }, element: path[at] as HTMLElement };
  }
  return undefined;
}

/** The editor that an event's path goes through, and its composer. */
export function editorAt(path: readonly Element[], site: Site) {
  return composerAt(path, site, (facts) => facts.editors);
}

/** The submit control that an event's path goes through, and the composer that it publishes. */
export function submitAt(path: readonly Element[], site: Site) {
  return composerAt(path, site, (facts) => facts.submit);
}

/** The composer that a form publishes: the form holds one of its editors. A search form beside a composer does not. */
export function composerOfForm(form: Element, site: Site): Composer | undefined {
  for (const facts of site.composers) {
    if (!holdsAny(form, facts.editors)) continue;
    const region = regionAround(lineage(form), facts);
    if (region) return { site, facts, region };
  }
  return undefined;
}

/** The composer's editors that are in use, in document order. */
export function editorsOf(composer: Composer): Editor[] {
  const follows = (a: Element, b: Element) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  return composer.facts.editors
    .flatMap((hook) => findIn(composer, [hook]).map((element) => ({ field: hook.field, element })))
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
