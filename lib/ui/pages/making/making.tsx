import type { ComponentType } from 'preact';
import type { PackPolicy } from '../../../school/pack-schema.ts';
import type { OwnSchool } from '../../../settings/own-school.ts';
import type { PageProps } from '../options/page.ts';
import { StartMaking } from './StartMaking.tsx';

/** A function is given what holds when its turn comes: two changes close together both count. */
type Changes<Whole> = Partial<Whole> | ((now: Whole) => Partial<Whole>);

const after = <Whole extends object>(now: Whole, changes: Changes<Whole>): Whole => ({
  ...now,
  ...(typeof changes === 'function' ? changes(now) : changes),
});

export type Decided = Pick<PackPolicy, 'features' | 'readAs' | 'pupilUse'>;

/** What a page about the school that is being set up is given. */
export interface MakingProps extends PageProps {
  making: OwnSchool;
  /** Changes the school in the making; `saying` is the name of the way back. */
  put: (changes: Changes<OwnSchool>, saying: string) => Promise<void>;
  putProfile: (changes: Changes<OwnSchool['profile']>, saying: string) => Promise<void>;
  /** What is decided beside the sentences of its policy. */
  putPolicy: (changes: (now: Decided) => Partial<Decided>, saying: string) => Promise<void>;
}

const BUILTIN: PackPolicy = { source: 'builtin', moves: [] };

/** A page about the school that is being set up; where there is none yet, the ways to begin one. */
export function makingPage(Inner: ComponentType<MakingProps>): ComponentType<PageProps> {
  return function Making(props: PageProps) {
    const { making } = props.overview.own;
    if (!making) return <StartMaking {...props} />;
    const change = (next: (now: OwnSchool) => OwnSchool, saying: string) =>
      props.change((own) => ({ making: next(own.making ?? making) }), saying);
    return (
      <Inner
        {...props}
        making={making}
        put={(changes, saying) => change((now) => after(now, changes), saying)}
        putProfile={(changes, saying) =>
          change((now) => ({ ...now, profile: after(now.profile, changes) }), saying)
        }
        putPolicy={(changes, saying) =>
          change(
            ({ policy = BUILTIN, ...now }) => ({ ...now, policy: { ...policy, ...changes(policy) } }),
            saying,
          )
        }
      />
    );
  };
}
