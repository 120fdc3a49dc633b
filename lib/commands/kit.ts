import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROLES, type Role } from '../analyser/types.ts';
import { type Choices, deployment, type KitFile, type Settings, type Value } from '../deploy/deployment.ts';
import { leftOut, makeSchoolKit, missingIds } from '../deploy/school-kit.ts';
import { isRole } from '../deploy/school-settings.ts';
import { makeTrustKit } from '../deploy/trust.ts';
import { managedKey } from '../settings/managed-keys.ts';

const USAGE = `npm run kit -- --school FILE --out DIR [options]     files for IT, for one school
npm run kit -- --trust FOLDER --out DIR [options]    for every school of a trust

  --school FILE        a school pack or a profile (JSON)
  --trust FOLDER       base.json, which holds for all, and a small JSON file a school
  --role ROLE          ${ROLES.join(', ')}; may be repeated (default: staff; with --trust every role)
  --set KEY=VALUE      a further managed setting, as sites.x=false or lockedSettings=roles,school; may be repeated
  --chrome-id ID       the extension's id in the Chrome Web Store
  --edge-id ID         its id in Edge Add-ons
  --firefox-id ID      its id in Firefox
  --update-url URL     the address of update.xml on a server of your own, instead of the stores`;

/** Something is wrong with how the command was called: one sentence, exit 2. */
class BadOptions extends Error {}

const sentence = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0]!;

function options() {
  try {
    return parseArgs({
      options: {
        school: { type: 'string' },
        trust: { type: 'string' },
        out: { type: 'string' },
        role: { type: 'string', multiple: true, default: [] },
        set: { type: 'string', multiple: true, default: [] },
        'chrome-id': { type: 'string' },
        'edge-id': { type: 'string' },
        'firefox-id': { type: 'string' },
        'update-url': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new BadOptions(sentence(error));
  }
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new BadOptions(`${path} cannot be read.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new BadOptions(`${path} is not JSON.`);
  }
}

function readRoles(given: readonly string[], otherwise: readonly Role[]): Role[] {
  const roles = given.map((word) => word.trim().toLowerCase());
  const wrong = roles.find((word) => !isRole(word));
  if (wrong !== undefined) throw new BadOptions(`--role "${wrong}" is not one of ${ROLES.join(', ')}.`);
  return roles.length > 0 ? (roles.filter(isRole) as Role[]) : [...otherwise];
}

function readSet(given: readonly string[]): Settings {
  return Object.fromEntries(
    given.map((pair): [string, Value] => {
      const at = pair.indexOf('=');
      const key = pair.slice(0, at);
      const value = pair.slice(at + 1);
      const known = managedKey(key);
      if (at < 1 || !known) throw new BadOptions(`--set "${pair}" does not name a managed setting.`);
      if (known.type === 'text') return [key, value];
      if (known.type === 'list') return [key, value.split(',').map((entry) => entry.trim())];
      if (value !== 'true' && value !== 'false') throw new BadOptions(`--set ${key} is true or false.`);
      return [key, value === 'true'];
    }),
  );
}

function write(out: string, files: readonly KitFile[]): void {
  for (const { path, content } of files) {
    const target = join(out, path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    } catch {
      throw new BadOptions(`${target} cannot be written.`);
    }
  }
}

function readTrust(folder: string) {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== 'base.json')
      .sort();
  } catch {
    throw new BadOptions(`${folder} is not a folder that can be read.`);
  }
  if (names.length === 0)
    throw new BadOptions(`${folder} holds no school: put one JSON file a school there.`);
  return {
    base: readJson(join(folder, 'base.json')),
    schools: names.map((name) => ({ slug: basename(name, '.json'), file: readJson(join(folder, name)) })),
  };
}

async function main(): Promise<void> {
  const values = options();
  if (values.help) return void console.log(USAGE);
  const { school, trust, out } = values;
  if (!out) throw new BadOptions('Say where the files go: --out DIR.');
  if ((school === undefined) === (trust === undefined)) {
    throw new BadOptions('Give either --school FILE or --trust FOLDER.');
  }
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const choices: Choices = {
    chromeId: values['chrome-id'],
    edgeId: values['edge-id'],
    firefoxId: values['firefox-id'],
    updateUrl: values['update-url'],
    version,
  };
  const { ids } = badOptions(() => deployment(choices, {}));
  const made =
    school !== undefined
      ? await forSchool(school, readRoles(values.role, ['staff']), readSet(values.set), choices)
      : await forTrust(trust!, readRoles(values.role, ROLES), readSet(values.set), choices);
  write(out, made.files);

  console.log(`${made.files.length} files in ${out}. Begin with ${join(out, 'README.md')}.`);
  for (const { browser, gap } of missingIds(ids)) {
    console.log(
      `No --${browser}-id was given: ${gap} stands in the files, and they do nothing until it is replaced.`,
    );
  }
  const said = leftOut(made);
  if (said) console.error(said);
  for (const warning of made.warnings) console.error(warning);
}

async function forSchool(path: string, roles: readonly Role[], more: Settings, choices: Choices) {
  const file = readJson(path);
  try {
    return await makeSchoolKit(file, roles, choices, more);
  } catch (error) {
    throw new BadOptions(`${path}: ${sentence(error)}`);
  }
}

async function forTrust(folder: string, roles: readonly Role[], more: Settings, choices: Choices) {
  const { base, schools } = readTrust(folder);
  try {
    return await makeTrustKit(base, schools, roles, choices, more);
  } catch (error) {
    throw new BadOptions(`${folder}: ${sentence(error)}`);
  }
}

function badOptions<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new BadOptions(sentence(error));
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BadOptions)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
