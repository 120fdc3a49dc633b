/** What a column of a register can hold. Whatever is not here is never looked at. */
export const FIELDS = [
  'title',
  'first',
  'surname',
  'preferredFirst',
  'preferredSurname',
  'full',
  'role',
  'year',
  'id',
  'user',
  'status',
  'enabled',
  'roleType',
] as const;
export type Field = (typeof FIELDS)[number];

/** Headings as the usual systems write them, folded to letters and figures. */
const HEADINGS: Record<Field, string> = {
  title: 'title salutation prefix honorific',
  first:
    'firstname forename forenames givenname given first legalfirstname legalforename legalgivenname firstnames fname christianname',
  surname:
    'lastname surname familyname family last legallastname legalsurname legalfamilyname sname secondname lname',
  preferredFirst:
    'preferredfirstname preferredforename preferredgivenname preferredname knownas chosenname chosenforename nickname callingname goesby usualname prefforename preffirstname',
  preferredSurname:
    'preferredlastname preferredsurname preferredfamilyname chosensurname prefsurname preflastname',
  full: 'name fullname displayname wholename legalname legalfullname preferredfullname namefull student pupil learner employee teacher staff staffmember member child studentname pupilname person',
  role: 'role jobrole jobtitle post position usertype persontype stafftype type job occupation roles designation',
  year: 'year yeargroup ncyear nationalcurriculumyear grade grades currentyear schoolyear yeartaughtin curriculumyear yr ncyearactual nationalcurriculumyeargroup yeargroups',
  id: 'sourcedid',
  user: 'usersourcedid',
  status: 'status',
  enabled: 'enableduser',
  roleType: 'roletype',
};

const BY_HEADING = new Map(
  (Object.entries(HEADINGS) as [Field, string][]).flatMap(([field, words]) =>
    words.split(' ').map((word) => [word, field] as const),
  ),
);

export const foldHeading = (heading: string) =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Words that systems put before a heading: "Student First Name", "Staff Surname". */
const BEFORE =
  /^(?:students?|pupils?|learners?|staff|teachers?|employees?|childs?|users?|person|core|current|member)(?=.)/;

/** What a heading stands for; `undefined` where it is not kept. */
export function fieldOf(heading: string): Field | undefined {
  const folded = foldHeading(heading);
  return BY_HEADING.get(folded) ?? BY_HEADING.get(folded.replace(BEFORE, ''));
}

/** A column of the register as the preview shows it. */
export interface Column {
  heading: string;
  /** From 0. */
  at: number;
  field: Field | undefined;
}

/** The row that holds the headings, among the first few: exports often have a title above. */
export function findHeadings(
  rows: readonly (readonly string[])[],
): { row: number; columns: Column[] } | undefined {
  for (let row = 0; row < Math.min(rows.length, 15); row++) {
    const taken = new Set<Field>();
    const columns = (rows[row] ?? []).map((heading, at): Column => {
      const field = fieldOf(heading);
      // The first column of a kind counts; a second "Name" is somebody else's, as a contact's.
      const fresh = field !== undefined && !taken.has(field);
      if (fresh) taken.add(field);
      return { heading: heading.trim(), at, field: fresh ? field : undefined };
    });
    const named =
      taken.has('full') ||
      (taken.has('first') && taken.has('surname')) ||
      (taken.has('surname') && taken.size > 1);
    const roster = taken.has('user') && taken.has('role');
    if (named || roster) return { row, columns };
  }
  return undefined;
}
