import type { Kind, Role } from '../analyser/types.ts';
import type { Clause, Policy, Route, Strength } from './types.ts';

/**
 * The example policy that ships, in the project's own words: one clause for every sentence of the source policy that
 * asks something of somebody or tells them something. Ids follow its sections and order.
 */

const EVERYBODY: readonly Role[] = ['staff', 'governor', 'parent', 'helper', 'pupil'];
const MENTIONS: readonly Kind[] = ['school', 'staff', 'pupil', 'parent'];

const HEADINGS = {
  P: 'About this policy',
  A: 'A. Pupils and social networking in school',
  B: 'B. Staff: personal use of social networking',
  C: 'C. What parents and carers post',
  D: 'D. When something goes wrong online',
} as const;

type SectionId = keyof typeof HEADINGS;

function clause(
  id: string,
  audience: readonly Role[],
  strength: Strength,
  text: string,
  kinds: readonly Kind[] = [],
  route?: Route,
): Clause {
  const section = id[0] as SectionId;
  return {
    id,
    section,
    heading: HEADINGS[section],
    text,
    audience,
    strength,
    kinds,
    ...(route && { route }),
  };
}

const STAFF: readonly Role[] = ['staff'];
const PARENT: readonly Role[] = ['parent'];
const PUPIL: readonly Role[] = ['pupil'];

const clauses: readonly Clause[] = [
  clause(
    'P1',
    EVERYBODY,
    'information',
    'Social networking is part of many lives. It brings risks, and a good deal of benefit too.',
  ),
  clause(
    'P2',
    EVERYBODY,
    'information',
    'This policy makes clear how staff, governors, pupils, helpers and other visitors use social media and mobile phones. Parents will find guidance in it.',
  ),
  clause(
    'P3',
    EVERYBODY,
    'information',
    'It has four parts: pupils in school, staff in their own time, what parents and carers post, and what happens when something goes wrong online.',
  ),

  clause(
    'A1a',
    PUPIL,
    'information',
    'The school’s rules for using computers also hold for social networking sites.',
    MENTIONS,
  ),
  clause(
    'A1b',
    PUPIL,
    'should',
    'In school, pupils should use such a site only when a teacher has asked them to, for something the lesson plainly needs.',
  ),
  clause('A1c', PUPIL, 'should', 'Pupils should not use social media in school at all.'),
  clause(
    'A2',
    ['pupil', 'parent'],
    'information',
    'Children under 13 are generally not allowed an account on social networking sites, Facebook and Instagram among them.',
    ['under-age'],
    'tell-someone',
  ),

  clause(
    'B0',
    STAFF,
    'information',
    'Many staff have accounts of their own. Using them with care protects their professional good name; the points below are guidance for that.',
  ),
  clause(
    'B1',
    STAFF,
    'must',
    'Pupils must never be among the friends or contacts of a member of staff’s personal account; nor may former pupils under 16.',
    ['contact'],
  ),
  clause(
    'B2',
    STAFF,
    'encouraged',
    'It is better for staff to have no parents as friends on a personal account. Those who do should watch what is said there and keep out of it.',
    ['contact'],
  ),
  clause(
    'B3',
    STAFF,
    'must',
    'In posts of their own, staff must leave the school out of it: no comments on pupils, their parents, colleagues or governors.',
    [...MENTIONS, 'complaint', 'rumour', 'defamation', 'abuse'],
    'official-account',
  ),
  clause(
    'B4',
    STAFF,
    'must',
    'During lessons, staff must leave social networking for their own purposes alone.',
  ),
  clause(
    'B5',
    STAFF,
    'should',
    "What staff do on social networking should never be at odds with the national Teachers' Standards.",
    ['conduct', 'abuse'],
  ),
  clause(
    'B6',
    STAFF,
    'should',
    'Staff should look over their privacy settings and choose those that keep private and confidential things so.',
  ),
  clause(
    'B7',
    STAFF,
    'should',
    'Staff should know the national guidance on safer working practice with children, and keep to it.',
    ['event-photo'],
    'choose-pictures',
  ),
  clause(
    'B8',
    STAFF,
    'information',
    'Where staff use such sites inappropriately, the headteacher is told first; disciplinary action can follow.',
  ),

  clause(
    'C0a',
    PARENT,
    'information',
    'The school tells parents and carers what is asked of them when they use social networking.',
  ),
  clause(
    'C0b',
    PARENT,
    'information',
    'The school keeps in touch through its website, prospectus, letters and newsletters, and by talking. Other documents say where to take a disagreement.',
    [],
    'take-to-school',
  ),
  clause(
    'C0c',
    ['parent', 'pupil'],
    'information',
    'Children learn best when home and school talk to one another well and with respect on both sides.',
    ['complaint'],
    'tell-someone',
  ),
  clause(
    'C1',
    PARENT,
    'must',
    'Pictures from a school event: parents must not share any in which any but their own children can be seen.',
    ['event-photo'],
    'choose-pictures',
  ),
  clause(
    'C2',
    PARENT,
    'should',
    'A complaint belongs with the school: parents should use its own channels for it, not social media.',
    ['complaint'],
    'take-to-school',
  ),
  clause(
    'C3a',
    PARENT,
    'should',
    'Parents should not post anything spiteful or made up about anybody in the school community.',
    ['defamation', 'rumour', 'abuse'],
    'take-to-right-person',
  ),
  clause(
    'C3b',
    PARENT,
    'information',
    'The policy holds that doing so is against the law and that the school will take legal advice.',
  ),

  clause(
    'D1',
    PUPIL,
    'information',
    'A school has an anti-bullying policy: it says what follows when one of its pupils bullies somebody, in whatever way.',
    ['abuse', 'defamation', 'rumour'],
    'tell-someone',
  ),
  clause(
    'D2',
    PARENT,
    'information',
    'Where a parent uses social networking inappropriately, the governors write to them, ask them to take the comment down and point to the complaints procedure.',
  ),
  clause(
    'D3',
    EVERYBODY,
    'information',
    'Sometimes the police should be told: when a post is racist in any part of it, or when it threatens violence or urges others to it.',
    ['threat', 'hate'],
    'tell-school',
  ),
  clause(
    'D4',
    EVERYBODY,
    'information',
    'The law on defamation and privacy holds online as anywhere else: other people’s private lives and good names are protected there too.',
    ['private', 'pupil'],
  ),
  clause(
    'D4a',
    EVERYBODY,
    'information',
    'The law on defamation speaks of statements that bring hatred, ridicule or contempt on somebody.',
    ['defamation'],
  ),
  clause(
    'D4b',
    EVERYBODY,
    'information',
    'The law on defamation speaks of statements that make others shun or avoid somebody.',
    ['defamation'],
  ),
  clause(
    'D4c',
    EVERYBODY,
    'information',
    'The law on defamation speaks of statements that make right-thinking people think less of somebody.',
    ['defamation'],
  ),
  clause(
    'D4d',
    EVERYBODY,
    'information',
    'The law on defamation speaks of statements that run somebody down in their trade, office or profession.',
    ['defamation'],
  ),
];

export const builtinPolicy: Policy = {
  source: 'builtin',
  title: 'Social media policy (built-in example)',
  clauses,
};
