import { fitsGlob } from '../drafts/hooks.ts';
import type { BefriendReply, Line, PageMessage } from '../messages.ts';
import { knownName, pupilIn } from '../policy/befriending.ts';
import { isOn, rolesOf } from '../policy/features.ts';
import { pupilUseClauses, pupilUseOf } from '../policy/pupil-use.ts';
import { clauseOn, type ShownClause } from '../policy/topics.ts';
import type { Policy } from '../policy/types.ts';
import { lessonAt } from '../school/lesson-time.ts';
import type { NameSet } from '../school/names.ts';
import type { InForce } from '../settings/merge.ts';
import { policyFor } from '../settings/own-policy.ts';
import type { FilterMark } from '../settings/own-school.ts';
import {
  changeSettings,
  type HeldSchool,
  heldSchools,
  type StorageArea,
  schoolOf,
} from '../settings/settings.ts';
import { ACCOUNTS } from '../sites/accounts.ts';
import type { Site } from '../sites/site.ts';

/**
 * What Second Look says beside the reading of drafts: in lesson time, to pupils in school, on pages where one signs up,
 * and when somebody befriends a person. What was answered is kept until the browser closes, and never on the disk.
 */

export interface BesideDesk {
  storage: StorageArea;
  /** In memory alone. */
  session?: StorageArea | undefined;
  /** The name filter that a school's pack brought. */
  nameFilter?(mark: FilterMark): Promise<NameSet | undefined>;
  now?(): Date;
}

const clauses = (...all: (ShownClause | undefined)[]) => all.filter((clause) => clause !== undefined);
const dayOf = (date: Date) => date.toLocaleDateString('sv-SE');

const ANSWERED = 'answeredLines';
/** Where a browser has no storage of a session, for as long as the worker lives. */
const ownMemory: Record<string, unknown> = {};
const memory: StorageArea = {
  get: async (keys) => Object.fromEntries(keys.map((key) => [key, ownMemory[key]])),
  set: async (items) => void Object.assign(ownMemory, items),
};

async function answered({ session = memory }: BesideDesk): Promise<string[]> {
  const { [ANSWERED]: ids } = await session.get([ANSWERED]);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Takes note that a line has been answered: it does not come again for what it was about. */
export async function lineAnswered(id: string, desk: BesideDesk): Promise<true> {
  const ids = await answered(desk);
  await (desk.session ?? memory).set({ [ANSWERED]: [...new Set([...ids, id])].slice(-100) });
  return true;
}

/** The line for a composer in use, or for this page; `null` where there is nothing to say or it was answered. */
export async function lineFor(
  { at, path }: Extract<PageMessage, { type: 'line' }>,
  site: Site | undefined,
  settings: InForce,
  desk: BesideDesk,
): Promise<Line | null> {
  const now = desk.now?.() ?? new Date();
  const before = await answered(desk);
  for (const held of heldSchools(settings)) {
    const policy = policyFor(held.school, settings);
    const line =
      at === 'page'
        ? signUpLine(path, site, held, policy)
        : (lessonLine(now, held, policy) ?? pupilLine(now, held, policy));
    if (line && !before.includes(line.id)) return line;
  }
  return null;
}

function lessonLine(now: Date, { roles, school }: HeldSchool, policy: Policy): Line | undefined {
  const reader = roles.find((role) => rolesOf('lesson-time', policy).includes(role));
  const lesson = reader && lessonAt(now, schoolOf(school));
  const clause = reader && clauseOn('lesson-time', reader, policy);
  if (!lesson || !clause) return undefined;
  return { kind: 'lesson', id: `lesson ${lesson.id}`, ends: lesson.ends, clauses: [clause] };
}

/** Only on the school's own devices, which hold the role, and in its hours where they are known. */
function pupilLine(now: Date, { roles, school }: HeldSchool, policy: Policy): Line | undefined {
  if (!roles.includes('pupil') || !isOn('pupil-use', ['pupil'], policy)) return undefined;
  const { lessons: _, ...day } = schoolOf(school);
  if (day.schoolDay && !lessonAt(now, day)) return undefined;
  const shown = pupilUseClauses(policy);
  if (shown.length === 0) return undefined;
  return { kind: 'pupil-use', id: `pupil ${dayOf(now)}`, says: pupilUseOf(policy), clauses: shown };
}

/** The site's own age is given, and the policy's clause; a parent reads it as information. */
function signUpLine(
  path: string,
  site: Site | undefined,
  { roles }: HeldSchool,
  policy: Policy,
): Line | undefined {
  const facts = site && ACCOUNTS[site.id];
  if (!site || !facts?.minimumAge || !facts.signUp.some((glob) => fitsGlob(path, glob))) return undefined;
  const reader = (['pupil', 'parent'] as const).find(
    (role) => roles.includes(role) && isOn('sign-up', [role], policy),
  );
  const clause = reader && clauseOn('too-young', reader, policy);
  if (!clause) return undefined;
  return {
    kind: 'sign-up',
    id: `sign-up ${site.id}`,
    reader,
    site: site.name,
    age: facts.minimumAge,
    clauses: [clause],
  };
}

/** Whether somebody who is about to be befriended has the name of a pupil. A name is compared and not kept. */
export async function judgeBefriending(
  { names, pressed }: Extract<PageMessage, { type: 'befriend' }>,
  settings: InForce,
  desk: BesideDesk,
): Promise<BefriendReply> {
  let shown: ShownClause[] = [];
  for (const { school, roles } of heldSchools(settings)) {
    const policy = policyFor(school, settings);
    const reader = roles.find((role) => rolesOf('friends', policy).includes(role));
    if (!reader) continue;
    const mark = school.source === 'own' ? school.filter : undefined;
    const pupils = (mark && (await desk.nameFilter?.(mark))) ?? schoolOf(school).pupils;
    const never = clauseOn('pupil-friends', reader, policy);
    const pupil = never && pupilIn(names, pupils, settings.known);
    if (pupil) return { pupil, clauses: clauses(never) };
    if (shown.length === 0) shown = clauses(clauseOn('parent-friends', reader, policy), never);
  }
  const id = `befriend ${dayOf(desk.now?.() ?? new Date())}`;
  if (!pressed || shown.length === 0 || (await answered(desk)).includes(id)) return {};
  // Once a day, whether or not it is answered.
  await lineAnswered(id, desk);
  return { line: { kind: 'befriend', id, clauses: shown } };
}

/** Keeps the name of somebody whom the person has said to be their own child, or grown up. */
export async function rememberKnown(
  name: string,
  { known }: InForce,
  { storage }: BesideDesk,
): Promise<true> {
  await changeSettings(storage, { known: [...new Set([...known, knownName(name)])].slice(-200) });
  return true;
}
