import { ROLES } from '../analyser/types.ts';
import { FEATURE_NAMES } from '../policy/features.ts';
import { UNSPOKEN } from '../policy/read-as.ts';
import type { Policy } from '../policy/types.ts';
import { policyOf, type SchoolChoice, type Settings } from './settings.ts';

/** A school's policy as it holds for this person: with their own choices where the school has made none. */
export function policyFor(
  school: SchoolChoice,
  { features, readAs }: Pick<Settings, 'features' | 'readAs'>,
): Policy {
  const policy = policyOf(school);
  const own = FEATURE_NAMES.flatMap((name) =>
    features[name] === undefined ? [] : [[name, features[name] ? ROLES : []] as const],
  );
  const seen = UNSPOKEN.flatMap((role) => (readAs[role] ? [[role, readAs[role]] as const] : []));
  return {
    ...policy,
    features: { ...Object.fromEntries(own), ...policy.features },
    readAs: { ...Object.fromEntries(seen), ...policy.readAs },
  };
}
