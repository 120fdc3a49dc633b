import type { Role } from '../analyser/types.ts';
import { type Choices, deployment, type Settings } from './deployment.ts';
import { makeKit } from './kit.ts';
import type { MadeKit } from './school-kit.ts';
import { overBase, schoolSettings } from './school-settings.ts';

/** One school of a trust: the name of its file without the ending, and what stands in it. */
export interface TrustSchool {
  slug: string;
  file: unknown;
}

/**
 * Every file for each school and role, and a table of what goes where.
 * @throws {Error} with one sentence that names the school's file, where something does not fit
 */
export async function makeTrustKit(
  base: unknown,
  schools: readonly TrustSchool[],
  roles: readonly Role[],
  choices: Choices,
  more: Settings = {},
): Promise<MadeKit> {
  const kit: MadeKit = { files: [], warnings: [], pupilsLeftOut: 0 };
  const rows: string[] = [];
  for (const { slug, file } of schools) {
    const whole = withProfile(file);
    for (const role of roles) {
      const made = await forOne(slug, () => schoolSettings(overBase(withProfile(base), whole), role, more));
      const { files, warnings } = await makeKit(deployment(choices, made.settings));
      const folder = `${slug}/${role}`;
      kit.files.push(...files.map(({ path, content }) => ({ path: `${folder}/${path}`, content })));
      kit.warnings.push(...warnings.map((warning) => `${folder}: ${warning}`));
      if (role === roles[0]) kit.pupilsLeftOut += made.pupilsLeftOut;
      rows.push(
        `| ${cell(made.name)} | ${role} | \`${folder}/google-admin\` | \`${folder}/windows\` | \`${folder}/macos\` | \`${folder}/linux\` | \`${folder}/firefox\` |`,
      );
    }
  }
  kit.files.unshift({ path: 'README.md', content: table(rows) });
  return kit;
}

/** A profile by itself counts as a pack with nothing else in it. */
function withProfile(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return file;
  return 'name' in file && !('profile' in file) ? { profile: file } : file;
}

async function forOne<T>(slug: string, make: () => T): Promise<T> {
  try {
    return make();
  } catch (error) {
    throw new Error(`${slug}.json: ${error instanceof Error ? error.message : error}`);
  }
}

const cell = (text: string) => text.replaceAll('|', '\\|');

function table(rows: readonly string[]): string {
  return `# What goes where

One line a school and role. Give each role its own organisational unit, group or device group: what a person is decides which
clauses they are shown. Each folder has a README.

| school | role | Google Admin | Windows | Mac | Linux | Firefox |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
