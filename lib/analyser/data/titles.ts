/** Titles before a surname, lower case, without the full stop. */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs miss ms mx dr rev revd reverend prof professor sir dame lady lord fr father sister imam rabbi pastor canon councillor cllr msr mistress'.split(
    ' ',
  ),
);

/** Titles that staff of a school go by; "Sir Keir" and "Lord Sugar" are other people. */
export const schoolTitles: ReadonlySet<string> = new Set('mr mrs miss ms mx dr rev revd reverend'.split(' '));
