/** One person of a register: what is kept, and nothing else. Empty texts where the register says nothing. */
export interface Person {
  kind: 'staff' | 'governor' | 'pupil';
  title: string;
  /** The name they go by. */
  first: string;
  surname: string;
  /** The register's other first name or surname, where it differs: a legal name beside a preferred one. */
  otherFirst: string;
  otherSurname: string;
  /** "Year 3 teacher"; empty for pupils. */
  role: string;
  year: string;
}

/** Something in a register that a person should look at. */
export interface Problem {
  file: string;
  /** As a spreadsheet numbers it, from 1; 0 for the whole file. */
  row: number;
  text: string;
}

/** The register cannot be read; the message is one sentence. */
export class UnreadableRegister extends Error {}
