import type { Role } from '../../analyser/types.ts';
import { type Defined, inOrder, mentionsIn, type Named } from './audience-words.ts';
import type { Statement } from './statements.ts';
import { strengthOf } from './strength.ts';

/** Behind these a person is spoken about, not spoken to: "comments about parents", "photographs of pupils". */
const ABOUT =
  /\b(about|with|between|towards?|from|regarding|concerning|involving|against|on|in|at|than|including other|featuring|to|named?|naming|identify\w*|showing|under|where|and their|or their|the school['’]s|\w{3,}ing)\s+(?:(?:(?:the|our|this|their) )?(?:school|academy|trust)\b(?:['’]s)?\s*(?:,|and|or|\/)\s*(?:and |or )?)?(?:(?:the|a|an|any|all|other|our|their|your|its|his|her|my|whose|individual|current|former|past|present|fellow|another|own|both|each|school|specific|particular|these|such|those|members? of)\s+)*$/i;
/** "Comments about the school, its leaders or its pupils": what is spoken of goes on through the list. */
const ABOUT_LIST =
  /^(?!when|if|where|before|after|while|whilst)[^.;:]*\b(?:about|regarding|concerning)\s+(?![^,]*,\s*(?:staff|parents|pupils)\s+(?:must|should|may|will)\b)(?:(?!\b(?:must|should|may|will|shall|can|is|are|that|who|by)\b)[^.;:]){1,90}(?:,|\bor|\band)\s+(?:(?:the|its|our|any|their|all|other)\s+)*$/i;
const OF =
  /\bof\s+(?:(?:the|a|an|any|all|other|our|their|your|its|his|her|my|whose|individual|current|former|past|present|fellow|another|own|both|each|school|specific|particular|these|such|those)\s+)*$/i;
const OF_GROUP =
  /\b(members?|group|body|team|all|any|each|none|some|most|use|many|behaviour|conduct|responsibilit\w+|expectations?|duties|both)\s+of\s+(?:(?:the|a|an|any|all|other|our|their|your|social|these)\s+)*$/i;
const USE_FOR =
  /\b(guidance|guidelines|rules|expectations|requirements|advice|policy|code|information|responsibilities|standards|protocol|agreement|notes?|for use|acceptable|unacceptable|essential|important|appropriate|vital|crucial|imperative|inappropriate|inadvisable|advisable|best|better|sensible|wise|necessary|possible|lawful|unlawful|reasonable)\s+for\s+(?:(?:the|any|all|our|a|an|both|other)\s+)*$|^for\s+(?:(?:the|any|all|our)\s+)*$/i;
const FOR = /\bfor\s+(?:(?:the|a|an|any|all|our|their|other)\s+)*$/i;
const BY = /\bby\s+(?:(?:the|a|an|any|all|our|both|other|individual)\s+)*$/i;

/** Between two names of one list: "children, staff, governors, parents and carers". */
const LISTED =
  /^[’'s]*\s*(?:\([^)]*\)\s*)?(?:,|;|\/|&|and\/or|and|or|as well as|including|along with|, including)?(?:\s*(?:,|and|or|all|any|other|the|our|both|their|its|school|including|also))*\s*$/i;

interface Group {
  members: Named[];
  start: number;
  end: number;
  about: boolean;
  by: boolean;
  relative: boolean;
}

/** "When posting pictures of pupils, teachers must …": behind the comma the sentence proper begins. */
function mainClause(text: string, from: number, each: Named): boolean {
  return (
    /^(?:when|if|where|while|whilst|before|after|as|during|to|in|at|on)\b/i.test(text) &&
    /^\s*,\s*(?:the |all |any )?$/i.test(text.slice(from, each.start)) &&
    !/^\s*(?:,|and|or|\/|&)/.test(text.slice(each.end))
  );
}

function groupsIn(text: string, defined: Defined, heading = false): Group[] {
  const groups: Group[] = [];
  for (const each of mentionsIn(text, defined)) {
    // What governs a name stands close before it.
    const before = text.slice(Math.max(0, each.start - 160), each.start);
    const open = groups.at(-1);
    if (open && LISTED.test(text.slice(open.end, each.start)) && !mainClause(text, open.end, each)) {
      open.members.push(each);
      open.end = each.end;
      continue;
    }
    const by = BY.test(before);
    const forWhom = USE_FOR.test(before);
    const of = OF.test(before) && !OF_GROUP.test(before);
    const about =
      !by &&
      !forWhom &&
      (of || ABOUT.test(before) || ABOUT_LIST.test(before) || (FOR.test(before) && !heading));
    const gap = open ? text.slice(open.end, each.start) : '';
    const relative = !!open && /^\s*(?:\w+\s+)?(?:who|whose|that|which)\b[^,]*$/i.test(gap);
    groups.push({ members: [each], start: each.start, end: each.end, about, by, relative });
  }
  return groups;
}

/** "Pupils' photographs", "a colleague's account": the thing is spoken of, not the person. */
const possessive = (text: string, group: Group) =>
  /^[’'](?:s\b)?\s+(?!and\b|or\b)\w/.test(text.slice(group.end)) || /^[’']s\b/.test(text.slice(group.end));

/** Those who run the school: what they think, decide or will do is told to everybody. */
const OFFICE = /^(?:the )?(?:head|deputy|principal|senior|govern|chair|trust|board|line manager|local)/i;

const ASKING =
  /\b(?:ask|request|expect|require|encourage|discourage|recommend|advise|suggest|urge|like|consider|prohibit|forbid|ban|tolerate|permit|allow|accept|condone)s?\b/i;

/** Compounds in which the person only says what kind: "pupil data", "parent group", "staff room". */
const COMPOUND =
  /^\s+(?:data|information|images?|photo\w*|names?|group|groups|room|records?|details|work|account|accounts|email|contact|safety|welfare|voice|wellbeing|behaviour policy|handbook|code|conduct|relations?\w*|use|network|chat|whatsapp|council|premium)\b/i;

function bound(groups: readonly Group[], text: string): Group[] {
  return groups.filter(
    (group) =>
      !group.about &&
      !group.relative &&
      !possessive(text, group) &&
      !(
        group.members.length === 1 &&
        COMPOUND.test(text.slice(group.end)) &&
        /^(?:pupil|child|parent|family)/i.test(group.members[0]!.text)
      ),
  );
}

const rolesOf = (group: Group | undefined): Role[] =>
  group ? inOrder(group.members.flatMap((each) => each.roles)) : [];

/** "Parents' guide" is for parents. */
const THEIRS =
  /^['’]s?\s+(?:[\w-]+\s+){0,3}(?:guide|charter|contract|promise|guidance|code|responsibilit\w+|duties|rules|expectations|use|conduct|agreement|policy|comments|posts|accounts|section|page)\b/i;

/** Whom a heading or title speaks to: "Guidance for parents", "Use of social networking by staff". */
export function audienceOfHeading(title: string, defined: Defined): Role[] {
  const groups = groupsIn(title, defined, true).filter(
    (group) =>
      !group.about &&
      !group.relative &&
      (!possessive(title, group) || THEIRS.test(title.slice(group.end))) &&
      !compound(title, group),
  );
  return inOrder(groups.flatMap((group) => rolesOf(group)));
}

function compound(title: string, group: Group): boolean {
  // "Staff use of …", "Staff code of conduct" speak to staff; "Pupil images" does not speak to pupils.
  return (
    group.members.length === 1 &&
    /^\s+(?:data|information|images?|photo\w*|names?|records?|details|safety|welfare|wellbeing|voice)\b/i.test(
      title.slice(group.end),
    )
  );
}

/** Whom a sentence itself says it binds; empty where it leaves that to what stands around it. */
export function audienceOfSentence(text: string, defined: Defined): Role[] {
  // "Where family have children here, please tell the office": whom that asks stands around it.
  if (/^(?:where|if|when)\b[^,]{3,160},\s*please\b/i.test(text)) return [];
  const force = strengthOf(text, '');
  const at = force.at >= 0 ? force.at : text.length;
  const left = text.slice(0, at);
  const groups = groupsIn(text, defined);
  const before = bound(groups, text).filter((group) => group.end <= left.length + 1);
  if (force.at < 0) {
    // A sentence that only informs: its first person is its subject, where one stands near its beginning. What governors
    // think or will do is said to everybody.
    const told = before.filter((group) => !group.members.every((each) => OFFICE.test(each.text)));
    const subject = told.find((group) => !group.by && group.start < 40);
    return subject ? rolesOf(subject) : inOrder(told.filter((group) => group.by).flatMap(rolesOf));
  }
  const subjects = before.filter((group) => !group.by);
  const nearest = subjects.at(-1);
  // "The headteacher and governors ask parents": whoever asks is not asked.
  const asks = force.subjectAfter && ASKING.test(text.slice(force.at, force.end));
  if (nearest && !(asks && nearest.members.every((each) => OFFICE.test(each.text)))) {
    // "If a pupil asks, staff must": the one right before the verb; else the first.
    return rolesOf(left.length - nearest.end < 25 ? nearest : (subjects[0] ?? nearest));
  }
  if (force.subjectAfter || /^(?:please|no)\b/i.test(text)) {
    const after = bound(groups, text).filter((group) => group.start >= force.at);
    const next = after.find(
      (group) => text.slice(force.end, group.start).split(/\s+/).filter(Boolean).length <= 6,
    );
    const asTarget = groups.find(
      (group) =>
        group.start >= force.end &&
        /^\s*(?:that |all |any |for |our |of |may |should |must |members? of )*$/i.test(
          text.slice(force.end, group.start),
        ),
    );
    const found = rolesOf(asTarget ?? (force.subjectAfter ? next : undefined));
    if (found.length > 0) return found;
  }
  // "Bullying by pupils will not be tolerated", "must not be shared by visitors".
  const doer = groups.find(
    (group) =>
      group.by && !/\b(?:that|who|which)\b/i.test(text.slice(force.end, Math.max(force.end, group.start))),
  );
  return rolesOf(doer);
}

/**
 * Whom a statement binds: its own subject, what leads up to it, the heading above, the sentence before it, and at last
 * everybody the document speaks to.
 */
export function audienceOf(
  statement: Statement,
  defined: Defined,
  document: readonly Role[],
  previous: readonly Role[],
): Role[] {
  // In a bare point of a list the people named are spoken of: "accept pupils as friends".
  const bare = statement.listed && !statement.joined && strengthOf(statement.own, '').at < 0;
  const own = bare ? [] : audienceOfSentence(statement.joined ? statement.text : statement.own, defined);
  if (own.length > 0) return own;
  // "Where a friendship exists, discretion should be exercised" goes on with whom the paragraph speaks to.
  if (statement.before && previous.length > 0 && !bare && strengthOf(statement.own, '').at >= 0)
    return [...previous];
  const lead = statement.lead ? audienceOfSentence(statement.lead, defined) : [];
  if (lead.length > 0) return lead;
  if (
    /^(?:they|this|these|such|those|he or she)\b/i.test(statement.own) &&
    previous.length > 0 &&
    statement.before
  )
    return [...previous];
  for (const title of statement.section.path) {
    const heading = audienceOfHeading(title, defined);
    if (heading.length > 0) return heading;
  }
  return [...document];
}
