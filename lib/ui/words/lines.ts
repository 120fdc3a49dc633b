import type { Line } from '../../messages.ts';
import type { PupilUse } from '../../policy/types.ts';

/** How a line is put to its reader: a title, a sentence or two, and buttons that all mean "not again for now". */
export interface LineWords {
  title: string;
  text: string;
  answers: readonly string[];
}

const TEACHER_ASKS = 'Use this site in school only when your teacher asks you to.';
/** By what the school chose, and not by ids: a school's own clauses have their own. */
const IN_SCHOOL: Record<PupilUse, string> = {
  A1a: 'The rules for school computers count here too.',
  A1b: TEACHER_ASKS,
  A1c: 'The school asks pupils not to use this site in school.',
  both: TEACHER_ASKS,
};

export function lineWords(line: Line): LineWords {
  switch (line.kind) {
    case 'lesson':
      return {
        title: 'It is lesson time.',
        text: `The policy asks staff to leave their own social networking until it ends, at ${line.ends}.`,
        answers: ['This is for school', 'I’m not teaching now'],
      };
    case 'pupil-use':
      return {
        title: 'You are on a school computer.',
        text: IN_SCHOOL[line.says],
        answers: ['My teacher asked me to', 'OK'],
      };
    case 'sign-up':
      return line.reader === 'pupil'
        ? {
            title: 'Check with a grown-up first.',
            text: `${line.site} is for people who are ${line.age} or older. Show this page to a grown-up at home before you fill it in.`,
            answers: ['OK'],
          }
        : {
            title: `${line.site} is for people of ${line.age} and over.`,
            text: 'For your information, should the account be for a child. That age is in the site’s own terms; the school’s policy speaks of it too.',
            answers: ['OK'],
          };
    case 'befriend':
      return {
        title: 'A pupil, or a parent?',
        text: 'The policy asks staff never to add pupils, or past pupils under 16, and better not to add parents. Anybody else is your own business.',
        answers: ['OK'],
      };
  }
}
