import type { Placed, Section } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { strengthOf } from './strength.ts';

/** One sentence, or one point of a list joined to what leads up to it. */
export interface Statement {
  /** Verbatim; a lead-in and its point are joined by a blank. */
  text: string;
  /** What leads up to the list it stands in, whether or not it is joined. */
  lead: string;
  joined: boolean;
  /** The sentence or point by itself. */
  own: string;
  label: string;
  /** The label of the clause that it goes on with, from its second sentence on. */
  partOf: string;
  /** The label of the clause whose list it stands in. */
  under: string;
  listed: boolean;
  /** It only leads up to points that stand by themselves. */
  leadsOnly: boolean;
  section: Section;
  /** The sentence before it in the same paragraph. */
  before: string;
  source: { start: number; end: number };
}

/** The lead-in breaks off where only the point can go on: "Staff must not:", "statements which:". */
const BREAKS_OFF =
  /\b(to|not|must|should|will|shall|may|never|by|that|which|they|who|of|for|from|be|are|is|and|or|with|on|when|if|always|only|include|includes|including|i)\s*[,:…–—-]*$|\b(?:ask|request|expect|require|encourage|remind|want|like|urge|advise)(?:s|d)?\b[^.;:]{0,60}\s*[,:…–—-]*$/i;
const LEADS = /[:…–—]$/;
const LEADS_BY_WORD =
  /\b(the following|as follows|listed below|set out below|below|these (rules|guidelines|points|expectations))\b[^.]*\.?$|\b(must|should|to|not|never|will)$/i;

const DOS =
  /^(?:please )?(?:do|don['’]t|do not|always|never|you must(?: not)?|you should(?: not)?)\s*[:…]?$/i;

const styleOf = (block: Placed) =>
  block.label === '•' ? '•' : block.label.replace(/\d+/g, '1').replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A');

function leadsUp(block: Placed, next: Placed | undefined): boolean {
  if (next?.kind !== 'item') return false;
  // Levels of two different lists say nothing about each other.
  const sibling = block.kind === 'item' && styleOf(block) === styleOf(next) && next.level <= block.level;
  if (sibling && !/^[a-z]/.test(next.text)) return false;
  const last = sentencesOf(block.text).at(-1)?.text ?? block.text;
  return LEADS.test(block.text) || LEADS_BY_WORD.test(last);
}

interface OpenLead {
  text: string;
  label: string;
  /** Of the first point below it. */
  style: string;
  level: number;
  /** Of the block that it ends; empty for a paragraph. */
  ownStyle: string;
}

/** A point that says by itself who must do what. */
function standsAlone(own: string, lead: string): boolean {
  if (strengthOf(own, '').consequence) return true;
  if (BREAKS_OFF.test(lead.replace(/[:…–—\s]+$/, ''))) {
    // "Parents are asked to note that:" followed by whole sentences.
    return (
      strengthOf(own, '').modal &&
      /^[A-Z]/.test(own) &&
      !/\b(to|not|must|should|will|never|be|by)\s*[:…–—-]*$/i.test(lead)
    );
  }
  const mine = strengthOf(own, '');
  if (mine.strength === 'information') return false;
  return mine.modal || mine.imperative || strengthOf(lead, '').strength === 'information';
}

/** Cuts placed blocks into statements, list points joined to what leads up to them. Headings are not statements. */
export function statementsOf(placed: readonly Placed[]): Statement[] {
  const statements: Statement[] = [];
  let leads: OpenLead[] = [];
  let section: Section | undefined;

  placed.forEach((block, index) => {
    const next = placed[index + 1];
    if (block.section !== section) {
      leads = [];
      section = block.section;
    }
    if (block.kind === 'heading') return;
    if (block.kind === 'paragraph') leads = [];
    const style = styleOf(block);
    if (block.kind === 'item') leads = openLeadsFor(leads, block, style);
    const above = leads.map((each) => each.text).join(' ');
    // "Don't" as a title is the beginning of each of its points; so is what a point without a subject stands under.
    const headless = /^(?:must|should|shall|may|will|can|are|is)\b/i.test(block.text);
    const titled = headless || DOS.test(block.section.title) ? block.section.title : '';
    const lead = block.kind === 'item' ? above || titled : '';
    const opens = leadsUp(block, next);

    const sentences = sentencesOf(block.text);
    sentences.forEach(({ text: own, start }, at) => {
      const last = at === sentences.length - 1;
      const joinable = lead !== '' && at === 0;
      const joined = joinable && !standsAlone(own, lead);
      const statement: Statement = {
        text: joined ? `${lead} ${own}` : own,
        lead,
        joined,
        own,
        label: at === 0 ? block.label : '',
        partOf: at > 0 ? block.label : '',
        under: block.kind === 'item' ? (leads.findLast((each) => /\d/.test(each.label))?.label ?? '') : '',
        listed: block.kind === 'item',
        leadsOnly: opens && last,
        section: block.section,
        before: sentences[at - 1]?.text ?? '',
        source: { start: block.start + start, end: block.start + start + own.length },
      };
      if (!(opens && last)) {
        statements.push(statement);
        return;
      }
      // The lead-in itself: its points carry it on, or it informs.
      leads = [
        ...(block.kind === 'item' ? leads : []),
        {
          text: own,
          label: block.label,
          style: next ? styleOf(next) : '',
          level: next?.level ?? 0,
          ownStyle: block.kind === 'item' ? style : '',
        },
      ];
      if (!carriedOn(placed, index, own)) statements.push(statement);
    });
  });
  return statements;
}

/** Which lead-ins still hold for this point: a point of another kind or less deep closes the inner ones. */
function openLeadsFor(leads: readonly OpenLead[], block: Placed, style: string): OpenLead[] {
  const fits = leads.findLastIndex(
    (each) => each.style === style && (each.level === block.level || each.level === 0 || block.level === 0),
  );
  if (fits >= 0) return leads.slice(0, fits + 1);
  const sibling = leads.findIndex((each) => each.ownStyle === style && each.ownStyle !== each.style);
  if (sibling >= 0) return leads.slice(0, sibling);
  if (/^1(\.1)+$/.test(style)) return [];
  const shallower = leads.findLastIndex(
    (each) => each.level !== 0 && block.level !== 0 && each.level <= block.level,
  );
  if (shallower >= 0) return leads.slice(0, shallower + 1);
  return [...leads];
}

/** Whether at least one point below is joined to this lead-in, so that it needs no clause of its own. */
function carriedOn(placed: readonly Placed[], index: number, lead: string): boolean {
  for (const block of placed.slice(index + 1)) {
    if (block.kind !== 'item') return false;
    const first = sentencesOf(block.text)[0]?.text ?? block.text;
    if (!standsAlone(first, lead)) return true;
  }
  return false;
}
