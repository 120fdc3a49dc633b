import * as v from 'valibot';
import { ROLES } from '../analyser/types.ts';
import { builtinPolicy } from '../policy/builtin.ts';
import { type Check, checkWithNames, type Who } from '../policy/check.ts';
import type { SchoolProfile } from '../school/profile.ts';
import { detectLanguage } from './language.ts';

/** A line of a corpus; see the case format in what-counts.md. Labels that stand beside the draft are not looked at. */
const CaseLine = v.object({
  id: v.optional(v.union([v.string(), v.number()]), ''),
  text: v.string('text must be a string'),
  role: v.optional(v.picklist(ROLES, `role must be one of ${ROLES.join(', ')}`)),
  images: v.optional(v.pipe(v.number('images must be a number'), v.integer(), v.minValue(0)), 0),
  place: v.optional(v.string('place must be a string'), ''),
  children: v.optional(v.array(v.string('children must be names'))),
});

/** One answer; findings and names carry offsets into the text as typed. */
function answer(id: string | number, { verdict, names }: Check) {
  return {
    id,
    outcome: verdict.outcome,
    checked: verdict.checked,
    ...(verdict.notCheckedWhy && { notCheckedWhy: verdict.notCheckedWhy }),
    clauses: verdict.clauses.map((clause) => clause.id),
    safety: verdict.safety,
    language: verdict.language,
    findings: verdict.findings.map(({ kind, span, confidence, limb, why, outcome, clauses }) => ({
      kind,
      start: span.start,
      end: span.end,
      confidence,
      limb: limb ?? null,
      why,
      outcome,
      clauses,
    })),
    names: names.map(({ start, end, public: known }) => ({ start, end, public: known })),
  };
}

/**
 * Checks one line of JSON.
 * @returns the answer, or an object with `error` (one sentence) where the line does not fit; never throws.
 */
export function answerLine(line: string, number: number, school: SchoolProfile, defaults: Who): object {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { line: number, error: 'The line is not JSON.' };
  }
  const result = v.safeParse(CaseLine, json);
  if (!result.success) {
    const id = (json as { id?: unknown } | null)?.id;
    const issue = result.issues[0];
    const where = v.getDotPath(issue);
    return {
      ...(id !== undefined && { id }),
      line: number,
      error: `${where ? `${where}: ` : ''}${issue.message}.`,
    };
  }
  const { id, text, role, images, place, children } = result.output;
  const who: Who = { roles: role ? [role] : defaults.roles, children: children ?? defaults.children };
  const draft = {
    parts: [{ field: 'text', text }],
    images,
    place,
    audience: 'post' as const,
    detected: detectLanguage(text),
  };
  return answer(id, checkWithNames(draft, school, who, builtinPolicy));
}
