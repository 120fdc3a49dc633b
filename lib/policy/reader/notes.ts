import type { Role } from '../../analyser/types.ts';
import type { ReadClause } from './read-document.ts';

export type NoteKind = 'contradicts' | 'beyond-law' | 'no-audience' | 'praise-too' | 'scope-only';

export interface Note {
  kind: NoteKind;
  /** One plain sentence for the person who reviews the clause. */
  text: string;
  /** Ids of the clauses it contradicts. */
  others?: string[];
}

const BEYOND =
  /\b(?:is|are|be|may be|considered|constitutes?) (?:breaking the law|illegal|unlawful|against the law|a criminal offence|an offence|libel(?:lous)?|slander|a crime)\b|\bbreaks? the law\b|\bwill be (?:prosecuted|sued)\b|\bit is (?:illegal|unlawful|a criminal offence|an offence)\b|\bcriminal (?:charges|record)\b/i;
const OF_THE_LAW =
  /\b(?:threats? of|(?:intimate|indecent|sexual) images?|intimate|revenge|malicious communications act|online safety act)\b/i;

const EXCEPTION =
  /\b(?:unless|except|only (?:if|when|with|where|under)|other than|without (?:the )?(?:prior |written |express )*(?:permission|consent)|with (?:the )?(?:prior |written |express )*(?:permission|consent)|may\b(?! not))\b/i;
const ABSOLUTE =
  /\b(?:at all|never|under no circumstances|at no time|at any time|on no account|not permitted|not allowed|prohibited|forbidden|banned|must not|should not|may not|do not)\b/i;
const STOP = new Set(
  'the a an and or of to in on for with by be is are not any all their them they it its as at that this such so from which other should must may will have has should staff parents pupils school site sites social media networking unless except under only at-all never members member use using used'.split(
    ' ',
  ),
);

const COMMON = new Set(
  'the a an and or of to in on for with by be is are not any all their them they it its as at that this such so from which should must may will has have unless except only under never purpose'.split(
    ' ',
  ),
);

const stem = (word: string) => word.replace(/(?:ings?|ed|es|s)$/, '');

function content(text: string, without: ReadonlySet<string>): Set<string> {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(words.filter((word) => !without.has(word)).map(stem));
}

function overlap(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

const overlapsRole = (a: readonly Role[], b: readonly Role[]) =>
  a.length === 0 || b.length === 0 || a.some((role) => b.includes(role));

/** One allows with a condition what the other forbids altogether. */
function contradict(a: ReadClause, b: ReadClause): boolean {
  if (!overlapsRole(a.audience, b.audience)) return false;
  const [free, strict] = EXCEPTION.test(a.text) && !EXCEPTION.test(b.text) ? [a, b] : [b, a];
  const permission =
    free.strength === 'information' &&
    /\b(?:may|can|are (?:allowed|permitted|welcome) to)\b(?! not)/i.test(free.text);
  if (
    !(EXCEPTION.test(free.text) && (free.strength !== 'information' || permission)) ||
    EXCEPTION.test(strict.text)
  )
    return false;
  if (strict.strength === 'information' || !ABSOLUTE.test(strict.text)) return false;
  const everyday = overlap(content(strict.text, COMMON), content(free.text, COMMON));
  const particular = content(strict.text, STOP);
  const total =
    /\bat all\b|\bat any time\b|\bon (?:the )?(?:school )?(?:premises|site)\b|\bduring (?:the )?school (?:day|hours)\b/i.test(
      strict.text,
    );
  return (
    everyday >= 0.6 &&
    (total || particular.size === 0 || overlap(particular, content(free.text, STOP)) >= 0.5)
  );
}

/** Things a scope may name; each must come again in a clause that asks something. */
const THINGS: readonly { name: string; pattern: RegExp }[] = [
  { name: 'mobile phones', pattern: /\bmobile (?:phones?|devices?)\b|\bsmart ?phones?\b/i },
  { name: 'smart watches', pattern: /\bsmart ?watch\w*\b/i },
  { name: 'cameras', pattern: /\bcameras?\b/i },
  { name: 'e-mail', pattern: /\be-?mails?\b/i },
  { name: 'messaging apps', pattern: /\b(?:messaging (?:apps?|services?)|whatsapp)\b/i },
  { name: 'gaming', pattern: /\b(?:online )?gam(?:es|ing)\b/i },
  { name: 'blogs', pattern: /\bblog\w*\b/i },
];
const ROLE_NAMES: Record<Role, string> = {
  staff: 'staff',
  governor: 'governors',
  parent: 'parents',
  helper: 'helpers or visitors',
  pupil: 'pupils',
};
const SCOPE =
  /\b(?:polic(?:y|ies)|guidance|guidelines|code|agreement|this|it)\b.{0,120}\b(?:applies|apply|covers?|to be used by|for (?:use by)?|extends? to|is aimed at|gives clarity)\b/i;

function scopeNote(
  clause: ReadClause,
  clauses: readonly ReadClause[],
  named: (text: string) => Role[],
): Note[] {
  if (clause.strength !== 'information' || !SCOPE.test(clause.text)) return [];
  const rules = clauses.filter((each) => each.strength !== 'information');
  const things = THINGS.filter(
    ({ pattern }) => pattern.test(clause.text) && !rules.some((each) => pattern.test(each.text)),
  ).map(({ name }) => name);
  const own = (role: Role) => rules.some((each) => each.audience.includes(role) && each.audience.length < 5);
  const people = named(clause.text)
    .filter((role) => !own(role))
    .map((role) => ROLE_NAMES[role]);
  const missing = [...things, ...people];
  return missing.length > 0
    ? [
        {
          kind: 'scope-only',
          text: `The scope names ${listed(missing)}, but no clause of the policy is about ${missing.length > 1 ? 'them' : 'that'}.`,
        },
      ]
    : [];
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}

/** What a person should look at beside each clause, by clause id. */
export function notesOf(
  clauses: readonly ReadClause[],
  praise: ReadonlySet<string>,
  named: (text: string) => Role[],
): Map<string, Note[]> {
  const notes = new Map<string, Note[]>(clauses.map((clause) => [clause.id, []]));
  const add = (clause: ReadClause, note: Note) => notes.get(clause.id)?.push(note);
  clauses.forEach((clause, index) => {
    for (const other of clauses.slice(index + 1)) {
      if (!contradict(clause, other)) continue;
      add(clause, {
        kind: 'contradicts',
        text: `This and ${other.id} do not agree: choose which of them holds.`,
        others: [other.id],
      });
      add(other, {
        kind: 'contradicts',
        text: `This and ${clause.id} do not agree: choose which of them holds.`,
        others: [clause.id],
      });
    }
    if (
      BEYOND.test(clause.text) &&
      !/^(?:where|if|when)\b/i.test(clause.text) &&
      !OF_THE_LAW.test(clause.text)
    )
      add(clause, {
        kind: 'beyond-law',
        text: 'This may say more than the law does: an untrue or unkind comment is not always an offence. Ask before you rely on it.',
      });
    if (clause.audience.length === 0 && clause.strength !== 'information')
      add(clause, { kind: 'no-audience', text: 'It does not say whom it binds: choose who sees it.' });
    if (praise.has(clause.id))
      add(clause, {
        kind: 'praise-too',
        text: 'It makes no exception for good news: a post that praises the school falls under it as well.',
      });
    for (const note of scopeNote(clause, clauses, named)) add(clause, note);
  });
  return notes;
}
