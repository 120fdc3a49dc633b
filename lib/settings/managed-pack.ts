import * as v from 'valibot';
import type { Pack } from '../school/pack.ts';
import { readPack } from '../school/pack.ts';
import { ProfileFile } from '../school/profile.ts';

/**
 * What managed policy delivers: a school pack, or a profile by itself (`{"profile": …}`), which makes no statement on
 * anything else. Plain names of pupils are not let in: any user of the machine reads policy.
 */
export type ManagedPack = Pick<Pack, 'profile'> & Partial<Omit<Pack, 'profile'>>;

export type PackAnswer = { ok: true; pack: ManagedPack; pupilsDropped: number } | { ok: false; why: string };

/**
 * Reads a pack that arrived as JSON in a text, or as an object where the browser had parsed it already. The sentence
 * of a refusal names the field and never repeats what stood in it. Never throws.
 */
export function readManagedPack(value: unknown): PackAnswer {
  let json: unknown = value;
  if (typeof value === 'string') {
    try {
      json = JSON.parse(value.replace(/^\uFEFF/, ''));
    } catch {
      return {
        ok: false,
        why: 'It is not JSON. It may have been cut off, or its quotation marks were lost.',
      };
    }
  }
  if (!isObject(json)) return { ok: false, why: 'It is not a pack: a pack is one JSON object.' };
  const pupilsDropped = countPupils(json);
  if (!('secondLook' in json)) return readProfileAlone(json, pupilsDropped);
  const answer = readPack(typeof value === 'string' ? value : JSON.stringify(json));
  return 'pack' in answer
    ? { ok: true, pack: answer.pack, pupilsDropped }
    : { ok: false, why: answer.problem };
}

function readProfileAlone(json: Record<string, unknown>, pupilsDropped: number): PackAnswer {
  const result = v.safeParse(ProfileFile, json.profile);
  if (!result.success) {
    const path = v.getDotPath(result.issues[0]);
    const field = path && /^[\w.]{1,80}$/.test(path) ? `profile.${path}` : 'profile';
    return { ok: false, why: `The field ${field} does not fit.` };
  }
  const { pupils: _, ...profile } = result.output;
  return { ok: true, pack: { profile }, pupilsDropped };
}

const countPupils = ({ profile }: Record<string, unknown>) =>
  isObject(profile) && Array.isArray(profile.pupils) ? profile.pupils.length : 0;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
