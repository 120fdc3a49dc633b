import type { Overview } from '../../../messages.ts';
import type { GivenFile } from './given.ts';

interface Props {
  overview: Overview;
  files: readonly GivenFile[];
  choose: (files: readonly GivenFile[]) => void;
}

/** One school's pack or profile, the school that is set up here, or all the files of a trust. */
export function WhichSchool({ overview, files, choose }: Props) {
  const { school } = overview.inForce;
  return (
    <>
      <p>
        Choose the school’s pack or profile. For a trust, choose <code>base.json</code>, which holds for all,
        and one small file a school, all together.
      </p>
      <div class="row">
        <label class="button">
          <input
            class="unseen"
            type="file"
            multiple
            accept=".json,application/json"
            onChange={(event) => choose([...(event.currentTarget.files ?? [])])}
          />
          Choose files
        </label>
        {school.source === 'own' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              const { profile, policy, contacts } = school;
              const text = JSON.stringify({
                profile,
                ...(policy && { policy }),
                ...(contacts && { contacts }),
              });
              choose([{ name: `${overview.schoolName}.json`, text: async () => text }]);
            }}
          >
            Use {overview.schoolName}
          </button>
        )}
      </div>
      <p role="status">
        {files.length === 0
          ? 'Nothing chosen yet.'
          : `Chosen: ${files.map(({ name }) => name.replace(/\.json$/, '')).join(', ')}`}
      </p>
      <p class="small">
        Anybody who uses a computer can read its policy. Names of pupils are therefore left out of the files;
        this page says how many.
      </p>
    </>
  );
}
