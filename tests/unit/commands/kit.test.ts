import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleProfile } from '../../../lib/school/sample.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-kit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
function kit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/commands/kit.ts', ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
const out = () => join(folder, 'out');
const made = (path: string) => readFileSync(join(out(), path), 'utf8');

describe('one school', { timeout: 60_000 }, () => {
  it('gets its files; names of pupils are left out in one line, and that is no failure', () => {
    const pupils = [
      { first: 'Alfie', surname: 'Thirlwell' },
      { first: 'Mia', surname: 'Otley' },
    ];
    const school = file('school.json', { ...sampleProfile, pupils });
    const { status, stderr } = kit('--school', school, '--out', out(), '--set', 'sites.x=false');
    expect(status).toBe(0);
    expect(stderr).toBe(
      'Left out: 2 names of pupils, because anybody who uses a computer can read its policy.\n',
    );
    const wrapped = JSON.parse(made('google-admin/second-look.json'));
    expect(wrapped.role).toEqual({ Value: 'staff' });
    expect(wrapped['sites.x']).toEqual({ Value: false });
    expect(JSON.parse(wrapped.pack.Value).profile.name).toBe(sampleProfile.name);
    expect(wrapped.pack.Value).not.toContain('Thirlwell');
  });

  it.each([
    [['--out', 'x'], 'Give either --school FILE or --trust FOLDER.'],
    [['--school', 'nowhere.json', '--out', 'x'], 'nowhere.json cannot be read.'],
    [['--school', 'package.json', '--out', 'x', '--role', 'teacher'], '--role "teacher" is not one of'],
    [['--school', 'package.json'], 'Say where the files go: --out DIR.'],
    [['--school', 'package.json', '--out', 'x', '--set', 'started=true'], 'does not name a managed setting'],
    [['--school', 'package.json', '--out', 'x', '--chrome-id', 'abc'], '--chrome-id is not an extension id'],
  ])('%j gets one sentence and exit 2', (args, sentence) => {
    const { status, stderr, stdout } = kit(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a trust', { timeout: 60_000 }, () => {
  it('gets every file for each school and role, and a table', () => {
    file('base.json', { profile: { name: 'x', places: ['Marlsea'], exemptPlaces: ['Union branch'] } });
    file('harbour-lane.json', sampleProfile);
    file('otterby.json', { profile: { name: 'Otterby | First' } });
    const { status, stderr } = kit('--trust', folder, '--out', out());
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readdirSync(out()).sort()).toEqual(['README.md', 'harbour-lane', 'otterby']);
    expect(readdirSync(join(out(), 'otterby')).sort()).toEqual(
      ['governor', 'helper', 'parent', 'pupil', 'staff'].sort(),
    );
    const { role, pack } = JSON.parse(made('otterby/governor/google-admin/second-look.json'));
    expect(role.Value).toBe('governor');
    expect(JSON.parse(pack.Value).profile).toMatchObject({
      name: 'Otterby | First',
      exemptPlaces: ['Union branch'],
    });
    const rows = made('README.md')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(1 + 2 * 5);
    expect(rows.at(-1)).toContain('Otterby \\| First | pupil | `otterby/pupil/google-admin`');
  });

  it('is told which school does not fit, and nothing is written', () => {
    file('base.json', {});
    file('broken.json', { profile: { name: 7 } });
    const { status, stderr } = kit('--trust', folder, '--out', out());
    expect(status).toBe(2);
    expect(stderr).toContain('broken.json: The field profile.name does not fit.');
    expect(() => readdirSync(out())).toThrow();
  });
});
