import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import type { Policy } from '../../../lib/policy/types.ts';
import type { Contact } from '../../../lib/school/contacts.ts';
import type { Case, Phrase } from './verdicts.ts';

const contacts: Contact[] = [
  { for: 'office', name: 'School office', email: 'office@cambois.example', phone: '01670 555 010' },
  { for: 'head', name: 'Mrs Summers, headteacher', email: 'head@cambois.example' },
  { for: 'complaints', name: 'Complaints procedure', link: 'https://cambois.example/complaints' },
  { for: 'safeguarding', name: 'Mrs Robson, safeguarding lead', phone: '01670 555 011' },
  { for: 'council', name: "children's services", phone: '01670 555 900' },
  { for: 'governors', name: 'Mr Charlton, chair of governors', email: 'chair@cambois.example' },
];

const school: Policy = {
  source: 'school',
  title: 'Social media policy of Cambois Primary School',
  clauses: [
    {
      id: '4.2',
      section: '4',
      heading: '4. Raising a concern',
      text: 'We ask parents and carers to bring concerns to us directly, in person or in writing, and not to air them on social media, where we can neither see nor answer them.',
      audience: ['parent'],
      strength: 'should',
      kinds: ['complaint'],
      route: 'take-to-school',
    },
  ],
};

const long = `${'The hall was full and the little ones sang their hearts out, as they do every year in December. '.repeat(4)}
Then came the interval, and honestly I am disgusted with how Mrs Robson dealt with this, in front of everybody. ${'People stood about with their tea and said nothing much at all. '.repeat(5)}This is the third time they've lost his coat. ${'We walked home along the beach and the lights were on in Blyth. '.repeat(4)}`;

const complaint: Phrase = {
  kind: 'complaint',
  words: 'Disgusted with how Mrs Robson dealt with this',
  why: 'is about how something was handled',
  about: { words: 'Mrs Robson', kind: 'staff' },
};
const hand: Phrase = {
  kind: 'defamation',
  limb: 'standing',
  words: 'has had her hand in the PTA money',
  why: 'says that Mrs Robson is dishonest',
  about: { words: 'Mrs Robson', kind: 'staff' },
};

/** Every state of the popup that looks different from the others, by name. */
export const CASES: Record<string, Case> = {
  'about-head': {
    role: 'parent',
    text: 'The head never answers an email. Five weeks now and not a word about the bullying.',
    phrases: [
      {
        kind: 'complaint',
        words: 'The head never answers an email',
        why: 'is about how something was handled',
        about: { words: 'The head', kind: 'staff' },
      },
    ],
    contacts,
  },
  'staff-complaint': {
    role: 'staff',
    text: 'Fed up. Our school has had no working heating since October and nobody upstairs cares.',
    phrases: [
      {
        kind: 'complaint',
        words: 'Our school has had no working heating since October',
        why: 'is about how something was handled',
      },
    ],
  },
  'staff-mention': {
    role: 'staff',
    text: 'Year 4 today were an absolute joy. Best job in the world!',
    phrases: [{ kind: 'school', words: 'Year 4 today', why: 'reads as your own class' }],
  },
  'parent-complaint': {
    role: 'parent',
    text: 'Disgusted with how Mrs Robson dealt with this. Third time this term and nobody says a word to us.',
    phrases: [complaint],
  },
  'complaint-contacts': {
    role: 'parent',
    text: 'Disgusted with how Mrs Robson dealt with this. Third time this term and nobody says a word to us.',
    phrases: [complaint],
    policy: school,
    contacts,
  },
  serious: {
    role: 'parent',
    text: 'Everybody knows that Mrs Robson has had her hand in the PTA money for years.',
    phrases: [hand, { kind: 'rumour', words: 'Everybody knows', why: 'passes on what others say' }],
  },
  'serious-governor': {
    role: 'governor',
    text: 'Everybody knows that Mrs Robson has had her hand in the PTA money for years.',
    phrases: [hand],
  },
  safety: {
    role: 'parent',
    text: 'Mr Pell grabbed my lad by the arm again and he is scared to go in. What sort of school lets this happen?',
    phrases: [
      {
        kind: 'defamation',
        limb: 'standing',
        words: 'grabbed my lad by the arm again',
        why: 'says that Mr Pell hurt a child',
        about: { words: 'Mr Pell', kind: 'staff' },
      },
      {
        kind: 'complaint',
        words: 'What sort of school lets this happen',
        why: 'is about how something was handled',
      },
    ],
    safety: true,
    contacts,
  },
  threat: {
    role: 'parent',
    text: "If it happens once more I'll knock his dad out at the gate and they can all watch.",
    phrases: [
      { kind: 'threat', words: "I'll knock his dad out at the gate", why: 'says that somebody will be hurt' },
    ],
  },
  pictures: {
    role: 'parent',
    text: 'Sports day! So proud of him.',
    phrases: [{ kind: 'event-photo', words: 'Sports day', why: 'is a school event' }],
    images: 6,
  },
  'staff-pictures': {
    role: 'staff',
    text: 'What a trip.',
    phrases: [{ kind: 'event-photo', words: 'trip', why: 'sounds like a school event' }],
    images: 1,
  },
  'pupil-unkind': {
    role: 'pupil',
    text: 'nobody sit with mia tomorrow she smells',
    phrases: [
      {
        kind: 'abuse',
        scope: 'community',
        words: 'nobody sit with mia',
        why: 'asks others to leave somebody out',
        about: { words: 'mia', kind: 'pupil' },
      },
      { kind: 'abuse', scope: 'community', words: 'she smells', why: 'makes fun of somebody' },
    ],
  },
  'long-draft': {
    role: 'parent',
    text: long,
    phrases: [
      {
        kind: 'complaint',
        words: 'disgusted with how Mrs Robson dealt with this',
        why: 'is about how something was handled',
      },
      {
        kind: 'complaint',
        words: "third time they've lost his coat",
        why: 'is about how something was handled',
      },
    ],
  },
  'many-findings': {
    role: 'staff',
    text: [
      "My class were feral. The head is useless and Alfie's mum shouted at me in the yard. Apparently Mrs Tait is leaving. This place!",
      'school moan',
    ],
    phrases: [
      { kind: 'school', words: 'My class', why: 'reads as your own class' },
      { kind: 'staff', words: 'The head', why: 'reads as your headteacher' },
      {
        kind: 'defamation',
        limb: 'office',
        words: 'useless',
        why: 'says that the head cannot do the job',
        about: { words: 'The head', kind: 'staff' },
      },
      { kind: 'parent', words: "Alfie's mum", why: 'reads as a parent of a pupil' },
      { kind: 'rumour', words: 'Apparently Mrs Tait is leaving', why: 'passes on something heard' },
      { kind: 'school', words: 'This place', why: 'reads as your school' },
      { kind: 'school', words: 'school', why: 'reads as your school' },
    ],
  },
};

/** States that only the mark has. */
export const MARK_CASES: Record<string, Case> = {
  'own-hurt': {
    role: 'pupil',
    text: 'Year 9 hit me again at break and i dont want to go in',
    phrases: [],
    safety: true,
    ownHurt: true,
  },
};

/** What is pressed, in order, before the picture is taken: a panel inside the popup. */
export const STEPS: Record<string, { case: keyof typeof CASES; press: string[] }> = {
  'panel-letter': { case: 'complaint-contacts', press: ['Take it to the school'] },
  'panel-letter-plain': { case: 'parent-complaint', press: ['Take it to the school'] },
  'panel-about-head': { case: 'about-head', press: ['Take it to the school'] },
  'panel-staff-letter': { case: 'staff-complaint', press: ['Take it to the school'] },
  'panel-safety-letter': { case: 'safety', press: ['Take it to the right person'] },
  'panel-right-person': { case: 'serious', press: ['Take it to the right person'] },
  'panel-tell-school': { case: 'threat', press: ['Tell the school what happened'] },
  'panel-pupil': { case: 'pupil-unkind', press: ['Talk to someone about it'] },
  'panel-who-to-tell': { case: 'serious', press: ['Worried that a child is not safe? See who to tell.'] },
  'panel-not-ours': { case: 'staff-mention', press: ['This isn’t about our school'] },
};

export { builtinPolicy };
