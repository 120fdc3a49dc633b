import type { Role } from '../analyser/types.ts';
import type { Policy } from './types.ts';

/**
 * What Second Look does beside reading words, each for the clause it serves. A school's pack says for which roles; where it
 * is silent, this table does.
 */
export const FEATURES = {
  pictures: ['staff', 'governor', 'parent', 'helper', 'pupil'],
  friends: ['staff'],
  'lesson-time': [],
  'pupil-use': ['pupil'],
  'sign-up': ['parent', 'pupil'],
  privacy: ['staff'],
  'what-next': ['staff', 'governor', 'parent', 'helper', 'pupil'],
  incidents: ['staff', 'governor', 'parent', 'helper', 'pupil'],
} as const satisfies Record<string, readonly Role[]>;
export type Feature = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as Feature[];

/** Who a feature is on for, as the school or the table has it. */
export const rolesOf = (feature: Feature, policy: Policy): readonly Role[] =>
  policy.features?.[feature] ?? FEATURES[feature];

/** Is a feature on for somebody who holds these roles? */
export const isOn = (feature: Feature, roles: readonly Role[], policy: Policy): boolean =>
  roles.some((role) => rolesOf(feature, policy).includes(role));
