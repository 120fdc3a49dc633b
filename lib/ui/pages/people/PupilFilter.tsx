import type { FilterMark } from '../../../settings/own-school.ts';
import { sizeInPack, wrongRate } from './figures.ts';

interface Props {
  filter: FilterMark | undefined;
  takeOut: () => void;
}

/** The name filter, its figures, and what it does and does not protect. */
export function PupilFilter({ filter, takeOut }: Props) {
  return (
    <section class="card" aria-labelledby="pupils">
      <h2 id="pupils">Pupils</h2>
      {filter ? (
        <>
          <p class="fact">
            <b>A name filter of {filter.people.toLocaleString('en-GB')} pupils</b>
            <span class="tag">{sizeInPack(filter)} in the pack</span>
          </p>
          <p>{wrongRate(filter)} Nicknames and other spellings are in it.</p>
        </>
      ) : (
        <p>
          No pupils’ names are used. Pupils are found by what stands around them, as “Alfie in Year 4”. That
          is enough for most schools.
        </p>
      )}
      <div class="disclosure">
        <div class="told">
          <h3>What a name filter protects</h3>
          <ul>
            <li>No name can be listed from it: not by staff, not by you, not by us</li>
            <li>The register itself is not kept: it is read once, on this device</li>
            <li>It is never in a pack for parents</li>
          </ul>
        </div>
        <div class="told">
          <h3>What it does not protect</h3>
          <ul>
            <li>
              Whoever has the pack can ask about a name that they guess, and mostly learn whether it is on the
              register
            </li>
            <li>So a child who must not be found should not be in the file that you read in</li>
          </ul>
        </div>
      </div>
      {filter && (
        <div class="row">
          <button type="button" class="button" onClick={takeOut}>
            Take the name filter out
          </button>
        </div>
      )}
    </section>
  );
}
