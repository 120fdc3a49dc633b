import type { Role } from '../analyser/types.ts';
import { type Choices, deployment, type Ids, type KitFile, NO_ID, type Settings } from './deployment.ts';
import { makeKit } from './kit.ts';
import { schoolSettings } from './school-settings.ts';

/** Files to hand out, and what there is to say about them. */
export interface MadeKit {
  files: KitFile[];
  /** One sentence each, where a platform cannot carry what was given. */
  warnings: string[];
  /** Plain names that were in what was given and are not in the files. */
  pupilsLeftOut: number;
}

/**
 * Every file of one school; a folder a role where there are several.
 * @throws {Error} with one sentence, where something in the file or the choices does not fit
 */
export async function makeSchoolKit(
  file: unknown,
  roles: readonly Role[],
  choices: Choices,
  more: Settings = {},
): Promise<MadeKit> {
  const kits = await Promise.all(
    roles.map(async (role) => {
      const { settings, pupilsLeftOut } = schoolSettings(file, role, more);
      return { role, pupilsLeftOut, ...(await makeKit(deployment(choices, settings))) };
    }),
  );
  const place = (role: Role, path: string) => (roles.length > 1 ? `${role}/${path}` : path);
  return {
    files: kits.flatMap(({ role, files }) =>
      files.map(({ path, content }) => ({ path: place(role, path), content })),
    ),
    warnings: [...new Set(kits.flatMap(({ warnings }) => warnings))],
    pupilsLeftOut: kits[0]?.pupilsLeftOut ?? 0,
  };
}

/** One sentence where names of pupils were in what was given. */
export function leftOut({ pupilsLeftOut }: MadeKit): string | undefined {
  if (pupilsLeftOut === 0) return undefined;
  const names = pupilsLeftOut === 1 ? '1 name of a pupil' : `${pupilsLeftOut} names of pupils`;
  return `Left out: ${names}, because anybody who uses a computer can read its policy.`;
}

/** The browsers whose id was not given, with what stands in the files instead. */
export function missingIds(ids: Ids): { browser: 'chrome' | 'edge'; gap: string }[] {
  return (['chrome', 'edge'] as const).flatMap((browser) =>
    Object.values(ids).includes(NO_ID[browser]) ? [{ browser, gap: NO_ID[browser] }] : [],
  );
}
