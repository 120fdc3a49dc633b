import * as v from 'valibot';
import type { Feature } from '../policy/features.ts';
import { READ_AS } from '../policy/read-as.ts';

const onOrOff = v.boolean();
const FEATURE_CHOICES = {
  pictures: onOrOff,
  friends: onOrOff,
  'lesson-time': onOrOff,
  'pupil-use': onOrOff,
  'sign-up': onOrOff,
  privacy: onOrOff,
  'what-next': onOrOff,
  incidents: onOrOff,
} satisfies Record<Feature, unknown>;

/** The person's own choice among the features, where the school has made none. */
export const OwnFeatures = v.partial(v.object(FEATURE_CHOICES));

const as = v.optional(v.picklist(READ_AS));
/** Which clauses governors and helpers see, where the school has not said. */
export const OwnReadAs = v.object({ governor: as, helper: as });

/** Names of people whom the person has said to be their own child, or grown up. */
export const Known = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(200));

/** What of the privacy checklist is ticked off: "facebook.audience". */
export const PrivacyDone = v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(200));
