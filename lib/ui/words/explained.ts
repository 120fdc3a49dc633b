/** National documents that a clause leans on, each in two sentences. A link opens only where somebody presses it. */
export interface Explained {
  named: RegExp;
  sentences: readonly [string, string];
  link: string;
  linkText: string;
}

export const EXPLAINED: readonly Explained[] = [
  {
    named: /teachers?['’]?s? standards/i,
    sentences: [
      'Part Two of the Teachers’ Standards asks teachers to treat people with dignity and respect, and to keep up trust in the profession in and out of school.',
      'It leaves room for opinions, jokes and a private life.',
    ],
    link: 'https://www.gov.uk/government/publications/teachers-standards',
    linkText: 'The Teachers’ Standards',
  },
  {
    named: /safer working practice/i,
    sentences: [
      'Safer Working Practice asks adults who work with children to keep pictures, contact and secrets out of their private accounts, and in the school’s sight.',
      'It is guidance and not a law: where something is unclear, the safeguarding lead is there to be asked early.',
    ],
    link: 'https://www.saferrecruitmentconsortium.org/',
    linkText: 'Guidance for Safer Working Practice',
  },
];

/** What a clause leans on, by what it names. */
export const explainedIn = (clause: string): Explained | undefined =>
  EXPLAINED.find(({ named }) => named.test(clause));
