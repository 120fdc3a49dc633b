import { suggestNames } from '../../../school/suggest.ts';
import { ListField, TextField } from './fields.tsx';
import { type MakingProps, makingPage } from './making.tsx';

const tag = (text: string) => `#${text.replace(/^#+/, '').replace(/\s+/g, '')}`;
/** "@HarbourLanePri", also out of an address of its page. */
const handle = (text: string) =>
  `@${text
    .replace(/^https?:\/\/[^/]+\/@?/i, '')
    .replace(/[/?#].*$/, '')
    .replace(/^@+/, '')
    .replace(/\s+/g, '')}`;

/** What the school is called, and where it speaks for itself. */
export const Names = makingPage(({ making: { profile }, putProfile, change }: MakingProps) => {
  const suggested = suggestNames(profile.name, profile.town);
  return (
    <>
      <section class="card" aria-labelledby="names">
        <h2 id="names">What it is called</h2>
        <TextField
          label="Name of the school"
          value={profile.name}
          wrong={(name) => (name ? undefined : 'A school needs a name.')}
          keep={(name) => void putProfile({ name }, `Called ${name}`)}
        />
        <TextField
          label="Town or village"
          value={profile.town}
          keep={(town) => void putProfile({ town }, 'Town changed')}
        />
        <ListField
          label="Other names people use"
          one="name"
          hint="What parents say at the gate. A place name by itself would be found everywhere."
          values={profile.aliases}
          suggested={suggested.aliases}
          keep={(aliases, saying) => void putProfile({ aliases }, saying)}
        />
        <ListField
          label="Acronyms"
          one="acronym"
          values={profile.acronyms}
          suggested={suggested.acronyms}
          keep={(acronyms, saying) => void putProfile({ acronyms }, saying)}
        />
        <ListField
          label="Hashtags"
          one="hashtag"
          values={profile.hashtags}
          suggested={suggested.hashtags}
          shape={tag}
          keep={(hashtags, saying) => void putProfile({ hashtags }, saying)}
        />
        <ListField
          label="Handles"
          one="handle"
          hint="How the school is mentioned on social sites, as @HarbourLanePri."
          values={profile.handles}
          shape={handle}
          keep={(handles, saying) => void putProfile({ handles }, saying)}
        />
      </section>
      <section class="card" aria-labelledby="accounts">
        <h2 id="accounts">Where it is left alone</h2>
        <ListField
          label="The school’s own accounts"
          one="account"
          hint="Posts from these accounts are the school speaking: nothing stops them."
          values={profile.officialAccounts}
          suggested={profile.handles}
          shape={handle}
          keep={(officialAccounts, saying) => void putProfile({ officialAccounts }, saying)}
        />
        <ListField
          label="Places where posts are at most marked"
          one="place"
          hint="A union’s group, for example, by its name. No pack can make this stricter."
          values={profile.exemptPlaces}
          keep={(exemptPlaces, saying) => void putProfile({ exemptPlaces }, saying)}
        />
        <ListField
          label="Towns and villages around"
          one="place"
          hint="So that they are never taken for people."
          values={profile.places}
          keep={(places, saying) => void putProfile({ places }, saying)}
        />
      </section>
      <div class="row">
        <button
          type="button"
          class="button plain"
          onClick={() => void change({ making: null }, `${profile.name} put away`)}
        >
          Put this school away and begin another
        </button>
      </div>
    </>
  );
});
