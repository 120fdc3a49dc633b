import { ROLES, type Role } from '../../../analyser/types.ts';
import { FEATURES, type Feature } from '../../../policy/features.ts';
import type { PackPolicy } from '../../../school/pack-schema.ts';
import { FEATURE_WORDS, SCHOOL_FEATURES } from '../../words/features.ts';
import { ROLE_PLURALS, rolesInWords } from '../../words/roles.ts';
import type { MakingProps } from '../making/making.tsx';
import { RadioSet } from '../RadioSet.tsx';

/** The roles for which a feature does something at all. */
const FOR: Record<Feature, readonly Role[]> = {
  pictures: ROLES,
  friends: ['staff', 'governor', 'helper'],
  'lesson-time': ['staff'],
  'pupil-use': ['pupil'],
  'sign-up': ['parent', 'pupil'],
  privacy: ROLES,
  'what-next': ['governor', 'parent', 'helper'],
  incidents: ROLES,
};

const onOrOff = (roles: readonly Role[], off: string) =>
  roles.length > 0 ? `on for ${rolesInWords(roles)}` : off;

/** What the school in the making has decided about a feature; `undefined` where it leaves that to each person. */
export const decidedFor = (feature: Feature, policy: PackPolicy | undefined): readonly Role[] | undefined =>
  policy?.features?.[feature];

interface Props extends Pick<MakingProps, 'making' | 'putPolicy'> {
  feature: Feature;
}

/** Who decides whether a feature is on: each person, or the school for each role. */
export function FeatureChoice({ feature, making, putPolicy }: Props) {
  const decided = decidedFor(feature, making.policy);
  const [, note] = FEATURE_WORDS[feature];
  const label = SCHOOL_FEATURES[feature];
  const saying = `“${label}” changed`;
  const usual = FEATURES[feature];
  const possible = ROLES.filter((role) => FOR[feature].includes(role) || decided?.includes(role));

  const decide = (roles: readonly Role[]) =>
    void putPolicy(({ features }) => ({ features: { ...features, [feature]: [...roles] } }), saying);
  const tick = (role: Role, on: boolean) =>
    void putPolicy(({ features }) => {
      const now = features?.[feature] ?? [];
      const next = ROLES.filter((each) => (each === role ? on : now.includes(each)));
      return { features: { ...features, [feature]: next } };
    }, saying);
  const leave = () =>
    void putPolicy(({ features }) => {
      const { [feature]: _, ...rest } = features ?? {};
      return { features: rest };
    }, saying);

  return (
    <details class="contact">
      <summary>
        <span class="what">{label}</span>
        <span class="small">{decided ? onOrOff(decided, 'off for everybody') : 'each person decides'}</span>
      </summary>
      <div class="stack">
        <p class="small">{note}.</p>
        <RadioSet
          legend="Who decides"
          chosen={decided ? 'school' : 'person'}
          choose={(who) => {
            if (who === 'person') leave();
            else decide(usual.length > 0 ? usual : FOR[feature]);
          }}
          options={[
            {
              value: 'person',
              label: 'Each person, for themselves',
              note: `Until they do, it is ${onOrOff(usual, 'off')}.`,
            },
            {
              value: 'school',
              label: 'The school',
              note: 'People see that it is set, and cannot change it.',
            },
          ]}
        />
        {decided && (
          <fieldset class="plain-set">
            <legend class="label">On for</legend>
            <div class="ticks">
              {possible.map((role) => (
                <label class="tick" key={role}>
                  <input
                    type="checkbox"
                    checked={decided.includes(role)}
                    onChange={(event) => tick(role, event.currentTarget.checked)}
                  />
                  {ROLE_PLURALS[role]}
                </label>
              ))}
            </div>
            {decided.length === 0 && <p class="small">Nobody is ticked: it is off for everybody.</p>}
          </fieldset>
        )}
      </div>
    </details>
  );
}
