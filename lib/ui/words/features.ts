import type { Feature } from '../../policy/features.ts';
import { READ_AS, type ReadAs, type Unspoken } from '../../policy/read-as.ts';
import type { PupilUse } from '../../policy/types.ts';

/** What each feature is called where a person or a school turns it on and off. */
export const FEATURE_WORDS: Record<Feature, readonly [label: string, note: string]> = {
  pictures: [
    'Ask about pictures from school events',
    'How many are attached is counted; they are never opened',
  ],
  friends: [
    'Show the clause before I befriend somebody with a pupil’s name',
    'Names are compared on this device, on Facebook, Instagram, LinkedIn and X',
  ],
  'lesson-time': [
    'Tell me when it is lesson time',
    'Needs the lesson times of your school; off to begin with',
  ],
  'pupil-use': ['Tell pupils the school’s rule about such sites in school', 'On the school’s own devices'],
  'sign-up': [
    'Tell me the age of a site on its page to sign up',
    'For pupils, and for parents as information',
  ],
  privacy: ['A short list for my privacy settings', 'In the toolbar; it never reminds'],
  'what-next': [
    'Let me ask what happens next',
    'What the policy says the school would do, where it is asked for',
  ],
  incidents: ['“I saw something” in the toolbar', 'One file about a hurtful post, kept by you'],
};

/** The same, where a school decides them for its people. */
export const SCHOOL_FEATURES: Record<Feature, string> = {
  pictures: 'Ask about pictures from school events',
  friends: 'Show the clause before somebody with a pupil’s name is befriended',
  'lesson-time': 'Tell staff when it is lesson time',
  'pupil-use': 'Tell pupils the school’s rule about such sites',
  'sign-up': 'Tell the age of a site on its page to sign up',
  privacy: 'A short list for privacy settings',
  'what-next': 'Answer “What happens next?”',
  incidents: '“I saw something” in the toolbar',
};

/** What pupils can be told about use in school; in the order in which a school is asked. */
export const PUPIL_USE_WORDS: Record<PupilUse, readonly [label: string, note: string]> = {
  both: ['The rules for school computers count, and only when a teacher asks', 'Until the school chooses.'],
  A1a: ['The rules for school computers count', 'Nothing is said of teachers.'],
  A1b: ['Only when a teacher asks', 'For something that the lesson needs.'],
  A1c: ['Not in school at all', 'The strictest. The other sentences are then not shown.'],
};

export const UNSPOKEN_WORDS: Record<Unspoken, string> = {
  governor: 'Governors',
  helper: 'Helpers and visitors',
};

const READ_AS_WORDS: Record<ReadAs, readonly [label: string, note: string]> = {
  table: [
    'Some of each',
    'A mark where staff would be asked; complaints, rumour and pictures as for parents',
  ],
  staff: ['What staff see', 'Section B: nothing about the school'],
  parents: ['What parents see', 'Section C: pictures, complaints, rumour'],
  everybody: ['Only what holds for everybody', 'Section D: threats, hatred, private facts'],
};

export const readAsOptions = READ_AS.map((value) => {
  const [label, note] = READ_AS_WORDS[value];
  return { value, label, note };
});
