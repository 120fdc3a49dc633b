import type { Role } from '../../../analyser/types.ts';
import type { Choices, Settings } from '../../../deploy/deployment.ts';
import { type MadeKit, makeSchoolKit } from '../../../deploy/school-kit.ts';
import { makeTrustKit } from '../../../deploy/trust.ts';
import type { Lockable } from '../../../settings/lockable.ts';

/** One file that was chosen, as the browser hands it over. */
export interface GivenFile {
  name: string;
  text(): Promise<string>;
}

/** What somebody of IT has filled in. */
export interface Given {
  files: readonly GivenFile[];
  roles: readonly Role[];
  /** Empty where nothing was filled in. */
  ids: { chromeId: string; edgeId: string; firefoxId: string; updateUrl: string };
  locked: readonly Lockable[];
  /** Ids of sites that are to be left alone. */
  sitesOff: readonly string[];
}

/**
 * The kit for one school, or, where several files were chosen, for a trust: `base.json` and a file a school.
 * @throws {Error} with one sentence for the person who chose
 */
export async function makeGiven(
  { files, roles, locked, sitesOff, ...given }: Given,
  version: string,
): Promise<MadeKit> {
  if (files.length === 0) throw new Error('Choose the school’s pack or profile first.');
  if (roles.length === 0) throw new Error('Choose for whom: at least one.');
  const choices = choicesOf(given.ids, version);
  const more: Settings = {
    ...Object.fromEntries(sitesOff.map((id) => [`sites.${id}`, false])),
    ...(locked.length > 0 && { lockedSettings: [...locked] }),
  };
  const read = await Promise.all(
    files.map(async (file) => ({ slug: slugOf(file.name), file: await json(file) })),
  );
  if (read.length === 1) return makeSchoolKit(read[0]!.file, roles, choices, more);
  const base = read.find(({ slug }) => slug === 'base');
  if (!base) {
    throw new Error(
      'Several files are a trust, and a trust has one called base.json: what holds for all its schools.',
    );
  }
  const schools = read.filter((each) => each !== base).sort((one, other) => (one.slug < other.slug ? -1 : 1));
  return makeTrustKit(base.file, schools, roles, choices, more);
}

/** What a person typed, with nothing for what they left empty. */
export function choicesOf(
  { chromeId, edgeId, firefoxId, updateUrl }: Given['ids'],
  version: string,
): Choices {
  const filled = (text: string) => text.trim() || undefined;
  return {
    chromeId: filled(chromeId),
    edgeId: filled(edgeId),
    firefoxId: filled(firefoxId),
    updateUrl: filled(updateUrl),
    version,
  };
}

const slugOf = (name: string) => name.replace(/(?:\.secondlook)?\.json$/i, '');

async function json(file: GivenFile): Promise<unknown> {
  try {
    return JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`${file.name} is not JSON.`);
  }
}
