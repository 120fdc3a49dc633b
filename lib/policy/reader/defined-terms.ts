import type { Role } from '../../analyser/types.ts';
import { audienceOfHeading } from './audience.ts';
import { type Defined, foldTerm, inOrder, mentionsIn } from './audience-words.ts';
import type { Statement } from './statements.ts';

const QUOTED = /[“"‘'«]\s*(?:the |all )?([\p{L} -]{3,40}?)\s*[”"’'»]/u;
const REFERRED =
  /\b(?:collectively |hereafter |hereinafter |together |jointly |from here on )*(?:referred to|known|described|called|termed)(?: in this (?:policy|document))?(?: throughout| below| collectively| together)?(?: as)?\s*:?\s*(?:the\s+)?[“"‘'«]?([\p{L} -]{3,40}?)[”"’'»)]*(?=[.,;)]|\s+(?:in|throughout|for|below)\b|$)/iu;
const MEANS =
  /[“"‘'«]([\p{L} -]{3,40}?)[”"’'»]\s+(?:here\s+)?(?:also\s+)?(?:refers? to|means?|includes?|is used (?:for|to mean)|covers?|is taken to (?:mean|include)|applies to|should be taken to include)\s+(.+)/iu;
const BRACKETED =
  /^(.+?)\s*\((?:together|collectively|hereafter|all)?,?\s*(?:called |known as |referred to as )?(?:the )?[“"‘'«]([\p{L} -]{3,40}?)[”"’'»]\)/iu;

/** "'everyone' refers to staff, governors and Friends"; "…, collectively referred to as 'staff members'". */
function definitionIn(sentence: string, known: Defined): { term: string; roles: Role[] } | undefined {
  const of = (text: string) => inOrder(mentionsIn(extend(text), known).flatMap((each) => each.roles));
  const means = MEANS.exec(sentence);
  if (means?.[1] && means[2]) {
    // "'Staff' includes …" adds to whom the word means anyway.
    const also = /\bincludes?\b/i.test(sentence) ? of(means[1]) : [];
    return { term: means[1], roles: inOrder([...also, ...of(means[2])]) };
  }
  const referred = REFERRED.exec(sentence);
  if (referred?.[1]) {
    const quoted = QUOTED.exec(sentence.slice(referred.index))?.[1];
    return { term: quoted ?? referred[1], roles: of(sentence.slice(0, referred.index)) };
  }
  const bracketed = BRACKETED.exec(sentence);
  if (bracketed?.[1] && bracketed[2]) return { term: bracketed[2], roles: of(bracketed[1]) };
  return undefined;
}

/** Members of a school's association of friends help at the school. */
const extend = (text: string) =>
  text.replace(/\b(?:the )?Friends\b(?! and| request)/g, 'helpers').replace(/\bPT(?:F?A|SA)\b/g, 'helpers');

export function definedTerms(statements: readonly Statement[]): Defined {
  const terms = new Map<string, Role[]>();
  for (const { text, before } of statements) {
    // "These individuals are collectively referred to as …": they stand in the sentence before.
    const pointsBack = /^(?:these|they|together|collectively|all of these|such)\b/i.test(text) && before;
    const found = definitionIn(pointsBack ? `${before} ${text}` : text, terms);
    const term = found ? foldTerm(found.term) : '';
    if (
      found &&
      term &&
      found.roles.length > 0 &&
      term.split(' ').length <= 4 &&
      !/^(social media|site|platform)/.test(term)
    )
      terms.set(term, found.roles);
  }
  return terms;
}

const SCOPE_HEADING =
  /\b(scope|who (?:this|the) policy (?:applies|is for|covers)|application|applies to|who is covered|purpose|introduction|aims?|overview|rationale)\b/i;
const SCOPE_SENTENCE =
  /\b(?:policy|guidance|document|code|agreement|framework|handbook|protocol|charter|statement|procedure|section \w+|it|this|rules|guidelines)\b[^.]{0,80}\b(?:applies|apply|is (?:intended |written )?for|covers?|is aimed at|is relevant to|binding on|extends? to|to be used by|for use by|used by|guidance (?:for|to))\b|\bto be used by\b|\bprovide guidance\b|\b(?:rules|expectations) for\b/i;

/** Everybody the document says it speaks to: its title first where that names somebody, and what it says of its scope. */
export function documentAudience(title: string, statements: readonly Statement[], defined: Defined): Role[] {
  const scope = new Set<Role>();
  for (const { text, section } of statements.slice(0, 60)) {
    if (!SCOPE_SENTENCE.test(text)) continue;
    if (
      section.title &&
      !SCOPE_HEADING.test(section.path.join(' ')) &&
      !/\b(?:policy|guidance|code|agreement|document|framework|handbook|protocol|charter)\b/i.test(text)
    )
      continue;
    const from = SCOPE_SENTENCE.exec(text)?.index ?? 0;
    for (const each of mentionsIn(text.slice(from), defined)) for (const role of each.roles) scope.add(role);
  }
  const titled = audienceOfHeading(title, defined);
  return titled.length > 0 && scope.size === 0 ? titled : inOrder(scope.size > 0 ? scope : titled);
}
