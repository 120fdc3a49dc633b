import { type Kind, ROLES, type Role } from '../../analyser/types.ts';
import type { Outcome, Strength } from '../../policy/types.ts';

/** Names of the field for people who set up a school, in the order of the product. */

export const ROLE_PLURALS: Record<Role, string> = {
  staff: 'Staff',
  governor: 'Governors',
  parent: 'Parents and carers',
  helper: 'Helpers and visitors',
  pupil: 'Pupils',
};

/** "staff, governors" */
export const rolesInWords = (roles: readonly Role[]): string =>
  roles.length === ROLES.length
    ? 'everybody'
    : roles.map((role) => ROLE_PLURALS[role].toLowerCase()).join(', ');

export const STRENGTH_NAMES: Record<Strength, string> = {
  must: 'Must',
  should: 'Should',
  encouraged: 'Encouraged',
  information: 'Only informs',
};

/** What a clause speaks of: "Is shown for …". */
export const KIND_NAMES: Record<Kind, string> = {
  threat: 'threats',
  hate: 'hostility to people for who they are',
  private: 'private matters of others',
  'under-age': 'being under 13',
  defamation: 'something serious about somebody',
  rumour: 'passing on rumours',
  complaint: 'complaints',
  'event-photo': 'pictures from school',
  contact: 'personal contact with pupils or parents',
  abuse: 'insults and unkindness',
  conduct: 'how a member of staff comes across',
  school: 'any mention of the school',
  staff: 'any mention of staff',
  pupil: 'any mention of a pupil',
  parent: 'any mention of a parent',
  person: 'any mention of another person',
};

export const OUTCOME_NAMES: Record<Outcome, string> = {
  review: 'The post waits',
  advise: 'Only a mark',
  clear: 'Nothing',
};
