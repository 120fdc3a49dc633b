import { KINDS, type Kind, type Limb, type Role } from '../../analyser/types.ts';
import { JUDGING, KIND_WORDS, SAYING, SPOKEN_OF } from './data/kind-words.ts';
import type { Force } from './strength.ts';

/** A ban on saying anything at all about the school or its people: good news falls under it as well. */
export function coversPraise(text: string, force: Force): boolean {
  if (!force.negative || force.strength === 'encouraged' || JUDGING.test(text)) return false;
  return (
    SAYING.test(text.slice(Math.max(0, force.at))) && ABOUT.test(text) && spokenOf(text, force).length > 0
  );
}

/** The part of a sentence in which somebody is spoken about rather than spoken to. */
function behindForce(text: string, force: Force): string {
  const after = force.at >= 0 ? text.slice(force.end) : text;
  // "We advise parents not to discuss …": whoever is asked is not spoken of.
  const behind = force.subjectAfter
    ? after.replace(
        /^\s*(?:that\s+)?(?:all\s+)?[\w ,/]{0,60}?\b(?=(?:do |does |not |never )?(?:not |to )\w)/i,
        '',
      )
    : after;
  const subject = force.at >= 0 ? text.slice(0, force.at) : '';
  // "Comments about pupils must not be posted": what is spoken of stands before the verb.
  const about =
    /\b(?:about|of|regarding|concerning|relating to|on|naming|mentioning|identifying)\b.*$/i.exec(
      subject,
    )?.[0] ?? '';
  return `${about} ${behind}`;
}

function spokenOf(text: string, force: Force): Kind[] {
  const behind = behindForce(text, force);
  return SPOKEN_OF.filter(({ pattern }) => pattern.test(behind)).map(({ kind }) => kind);
}

/** Telling somebody of it is the opposite of doing it; so is having it done to one. */
const TELLING =
  /^(?:tell|report|inform|talk to|speak to|ask|seek|block|save|keep a copy)\b|\bI will (?:tell|report|show)\b/i;
const SUFFERING =
  /\b(?:subject|victims?|targets?|recipients?) of\b|\b(?:unkind|mean|rude|nasty|horrible) to me\b|\b(?:upset|worr(?:y|ies)|frighten\w*|hurt\w*|bull(?:y|ies|ied)) me\b|\bif (?:you|they|a pupil|a child|an? \w+) (?:are|is|feels?) (?:being )?(?:bullied|upset|threatened|harassed|abused)\b/i;

/** Saying something of somebody: "comment on/about", "discuss", "name", "mention", "identify". */
const ABOUT =
  /\b(?:about|regarding|concerning|relating to|(?<!\b(?:is|are|be) )related to|in relation to|referring to|references? (?:\w+ ){0,5}?to|mention\w*|discuss\w*|naming|(?<!in the )names? (?=(?:of|any|the|a|an|other|individual|pupils?|staff|children|parents|their|our)\b)|identif\w+|refer(?:s|ring)? to|associat\w+|critici[sz]\w*|defame|insult\w*|tag(?:s|ging)?|comment\w* on)\b/i;

/**
 * What a sentence speaks of, as finding kinds, the strongest first. Nobody has asked yet whether it binds anybody. `own` is
 * the sentence without the lead-in that is joined to it.
 *
 * @example "Parents should not spread rumours about staff." → rumour, staff
 */
export function kindsOf(text: string, own: string, force: Force, audience: readonly Role[]): Kind[] {
  const found = new Set<Kind>();
  for (const { kind, pattern, unless } of KIND_WORDS)
    if (pattern.test(text) && !unless?.test(text)) found.add(kind);
  const picturesAlone = found.has('event-photo') && !/\bcomment|\bdiscuss|\bmention/i.test(text);
  const contactAlone = found.has('contact') && !/\bcomments?\b|\bdiscuss/i.test(text);
  if (SAYING.test(text) && ABOUT.test(text) && !picturesAlone && !contactAlone && !found.has('under-age'))
    for (const kind of spokenOf(force.at < 0 ? own : text, force)) found.add(kind);
  if (coversPraise(text, force) && !found.has('contact') && !found.has('event-photo'))
    for (const kind of ['complaint', 'rumour', 'defamation', 'abuse'] as const) found.add(kind);
  if (TELLING.test(own) || SUFFERING.test(text))
    for (const kind of ['abuse', 'hate', 'threat', 'contact'] as const) found.delete(kind);
  if (/\bsafer working practice/i.test(text)) found.add('event-photo');
  // What staff must not be is conduct; a parent or pupil is not bound by a profession's standards.
  const professional =
    audience.length === 0 || audience.some((role) => role !== 'parent' && role !== 'pupil');
  if (!professional) found.delete('conduct');
  // Families write to the school; personal contact is what adults who work there must not seek.
  if (!professional && !/\b(?:friend|follow|add)\w*\b/i.test(text)) found.delete('contact');
  // What the clause asks to do with settings and passwords is nobody's draft.
  if (/\bprivacy settings\b/i.test(text) && !/\b(?:post|comment|share)\b/i.test(text)) return [];
  return KINDS.filter((kind) => found.has(kind));
}

/** Which limb of the common-law test a defamation clause states, where it states one. */
export function limbOf(text: string): Limb | undefined {
  if (/\bhatred\b|\bridicule\b|\bcontempt\b/i.test(text)) return 'hatred';
  if (/\bshun\w*|\bavoided\b/i.test(text)) return 'shun';
  if (/\bstanding\b|\bestimation\b|\bright-thinking\b/i.test(text)) return 'standing';
  if (/\bdisparag\w*.*\b(?:business|trade|office|profession)\b/i.test(text)) return 'office';
  return undefined;
}
