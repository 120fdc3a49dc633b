import { foldHeading } from './columns.ts';

interface Mark {
  system: string;
  /** Every one of these headings is there, … */
  all?: readonly string[];
  /** … and at least one of these. */
  any?: readonly string[];
}

/** Headings by which an export of a system is told. It is named in the preview; the columns are read the same way. */
const MARKS: readonly Mark[] = [
  {
    system: 'OneRoster 1.2',
    all: ['sourcedid', 'givenname', 'familyname'],
    any: ['usermasteridentifier', 'preferredgivenname', 'primaryorgsourcedid', 'pronouns'],
  },
  { system: 'OneRoster 1.1', all: ['sourcedid', 'givenname', 'familyname'] },
  { system: 'Arbor', any: ['arborid', 'arborstudentid', 'registrationform', 'arborstaffid'] },
  { system: 'Bromcom', any: ['tutorgroup', 'bromcomid', 'personid'], all: [] },
  { system: 'SIMS', any: ['registrationgroup', 'reggroup', 'adno', 'admissionnumber', 'staffcode', 'reg'] },
  { system: 'ScholarPack', all: ['forename', 'surname', 'year', 'class'] },
  { system: 'Google Classroom', all: ['lastname', 'firstname', 'emailaddress'] },
];

export function systemOf(headings: readonly string[]): string {
  const folded = new Set(headings.map(foldHeading));
  const found = MARKS.find(
    ({ all = [], any }) =>
      all.every((each) => folded.has(each)) && (!any || any.some((each) => folded.has(each))),
  );
  return found?.system ?? 'a list with the usual headings';
}

const OF_PUPILS = [
  'upn',
  'yeargroup',
  'ncyear',
  'registrationgroup',
  'reggroup',
  'registrationform',
  'tutorgroup',
  'admissionnumber',
  'adno',
  'class',
  'form',
  'house',
  'pupil',
  'student',
  'learner',
  'studentname',
  'pupilname',
  'grade',
  'grades',
  'dateofbirth',
  'dob',
];
const OF_STAFF = [
  'staffcode',
  'jobtitle',
  'jobrole',
  'post',
  'payroll',
  'payrollnumber',
  'employee',
  'staff',
  'staffname',
  'teachername',
  'teacher',
  'trn',
  'contract',
  'staffmember',
  'staffsurname',
  'employeenumber',
  'stafftype',
];

/** Whom a file without a role column lists, by its headings and then its name; `undefined` where nothing says. */
export function kindOfFile(name: string, headings: readonly string[]): 'staff' | 'pupil' | undefined {
  const folded = headings.map(foldHeading);
  const staff =
    folded.some((each) => OF_STAFF.includes(each)) ||
    folded.some((each) => /^(?:staff|teacher|employee)/.test(each));
  const pupils =
    folded.some((each) => OF_PUPILS.includes(each)) ||
    folded.some((each) => /^(?:pupil|student|learner)/.test(each));
  const file = /staff|teacher|employee|workforce/i.test(name)
    ? 'staff'
    : /pupil|student|learner|child|class|register|roll/i.test(name)
      ? 'pupil'
      : undefined;
  if (file === 'staff' && !folded.includes('upn')) return 'staff';
  if (staff !== pupils) return staff ? 'staff' : 'pupil';
  return file;
}

const PUPIL = /^(?:student|pupil|learner|child)s?$/i;
const OTHER =
  /^(?:parents?|carers?|guardians?|relatives?|mother|father|contacts?|proctor|parent\/carer|family)$/i;
const GOVERNOR = /\bgovernor|\btrustee/i;

/** What a role in a register makes of somebody; `other` is dropped, as a pupil's contacts are. */
export function kindOfRole(role: string): 'staff' | 'governor' | 'pupil' | 'other' | undefined {
  const plain = role.trim();
  if (!plain) return undefined;
  if (PUPIL.test(plain)) return 'pupil';
  if (OTHER.test(plain)) return 'other';
  return GOVERNOR.test(plain) ? 'governor' : 'staff';
}
