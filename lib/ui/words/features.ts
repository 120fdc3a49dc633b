import type { Feature } from '../../policy/features.ts';
import type { ReadAs, Unspoken } from '../../policy/read-as.ts';

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

export const UNSPOKEN_WORDS: Record<Unspoken, string> = {
  governor: 'Governors',
  helper: 'Helpers and visitors',
};

export const READ_AS_WORDS: Record<ReadAs, readonly [label: string, note: string]> = {
  table: [
    'Some of each',
    'A mark where staff would be asked; complaints, rumour and pictures as for parents',
  ],
  staff: ['What staff see', 'Section B: nothing about the school'],
  parents: ['What parents see', 'Section C: pictures, complaints, rumour'],
  everybody: ['Only what holds for everybody', 'Section D: threats, hatred, private facts'],
};
