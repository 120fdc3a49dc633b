import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type Kind, type Limb, ROLES, type Role } from '../../../../lib/analyser/types.ts';
import { builtinPolicy } from '../../../../lib/policy/builtin.ts';
import { review } from '../../../../lib/policy/review.ts';
import type { Policy } from '../../../../lib/policy/types.ts';
import { letterFor } from '../../../../lib/school/letter.ts';
import { linesOf, panelOf } from '../../../../lib/ui/words/panels.ts';
import type { PanelId } from '../../../../lib/ui/words/saying.ts';
import { speak } from '../../../../lib/ui/words/tongue.ts';
import { FOOTER, roleName, wordingOf } from '../../../../lib/ui/words/wording.ts';
import { analysis } from '../../policy/analysis.ts';

/** Every English sentence that the popup, the mark, the toolbar and the welcome page hand to `t`. */
export function saidSentences(): Set<string> {
  const said = new Set<string>(literals());
  const words = new Proxy<Record<string, string>>({}, { get: (_, key) => void said.add(String(key)) });
  speak({ language: 'cy', words });
  const school: Policy = { ...builtinPolicy, source: 'school', clauses: [] };
  const panels = new Set<PanelId>();
  for (const kind of KINDS.filter((each) => each !== 'person'))
    for (const role of ROLES)
      for (const scope of ['community', 'pupils', 'parents'] as const)
        for (const more of [{}, { fullName: true }])
          for (const images of [0, 1, 6])
            for (const policy of [builtinPolicy, school]) {
              const wording = wordingOf(verdict(kind, role, { scope, ...more }, policy), PARTS, images);
              for (const { action } of wording?.buttons ?? [])
                if ('panel' in action) panels.add(action.panel);
              for (const note of wording?.notes ?? []) if ('panel' in note) panels.add(note.panel);
            }
  for (const id of panels)
    for (const kind of ['contact', 'complaint'] as const) {
      const { title, intro, advice } = panelOf(id, kind);
      for (const each of [title, intro, ...advice]) said.add(each);
      linesOf(id, 'parent');
    }
  for (const role of ROLES) roleName(role);
  for (const role of ROLES)
    for (const about of ['head', 'chair', 'safeguarding', 'staff', 'somebody'] as const)
      for (const safety of [true, false])
        for (const kind of ['complaint', 'defamation'] as const) {
          const { findings } = verdict(kind, role, {}, builtinPolicy);
          const letter = letterFor({
            parts: PARTS,
            role,
            findings,
            safety,
            ownHurt: safety,
            about,
            contacts: [],
          });
          const people = [
            letter.to,
            ...(letter.today?.people ?? []),
            ...(letter.whistleblowing?.people ?? []),
          ];
          for (const { how } of people) if (how) said.add(how);
          said.add(letter.why);
          if (letter.today) said.add(letter.today.sentence);
          if (letter.whistleblowing) said.add(letter.whistleblowing.sentence);
        }
  said.add(FOOTER);
  speak({ language: 'en', words: {} });
  said.delete('');
  return said;
}

const PARTS = [{ field: 'text', text: 'Words that stand for a draft' }];

function verdict(kind: Kind, role: Role, more: object, policy: Policy) {
  const span = { part: 0, start: 0, end: 5 };
  const limb: Limb = 'office';
  return review(
    analysis([{ kind, span, confidence: 'certain', why: 'x', limb, ...more }]),
    { role, children: [] },
    policy,
  );
}

/** What stands in the code between `t(` and its end, in quotes. */
function literals(): string[] {
  const files = readdirSync('lib/ui', { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.tsx?$/.test(each.name))
    .map((each) => readFileSync(join(each.parentPath, each.name), 'utf8'));
  return files.flatMap((code) =>
    [...code.matchAll(/\bt\(\s*((?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[^)'"]){1,400})/g)].flatMap(
      ([, inside]) =>
        [...inside!.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g)]
          .map(([, single, double]) => (single ?? double ?? '').replace(/\\'/g, "'"))
          .filter((each) => /[A-Za-z]{2}/.test(each) && each !== 'example'),
    ),
  );
}
