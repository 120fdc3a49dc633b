import * as v from 'valibot';
import { ProfileFile } from '../school/profile.ts';

/** A pack as managed policy delivers it. Plain names of pupils are not let in: any user of the machine reads policy. */
export interface ManagedPack {
  profile: ProfileFile;
}

export type PackAnswer = { ok: true; pack: ManagedPack; pupilsDropped: number } | { ok: false; why: string };

/** More than any real pack; a browser hands the text to every start of the worker. */
export const LONGEST_PACK = 2_000_000;

/**
 * Reads a pack that arrived as JSON in a text, or as an object where the browser had parsed it already. The sentence
 * of a refusal names the field and never repeats what stood in it.
 */
export function readManagedPack(value: unknown): PackAnswer {
  if (typeof value === 'string' && value.length > LONGEST_PACK) {
    return { ok: false, why: `It is longer than ${LONGEST_PACK} characters.` };
  }
  let json: unknown = value;
  if (typeof value === 'string') {
    try {
      json = JSON.parse(value);
    } catch {
      return {
        ok: false,
        why: 'It is not JSON. It may have been cut off, or its quotation marks were lost.',
      };
    }
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, why: 'It is not a pack: a pack is one JSON object.' };
  }
  const profile = 'profile' in json ? json.profile : json;
  const result = v.safeParse(ProfileFile, profile);
  if (!result.success) {
    const field = v.getDotPath(result.issues[0]) ?? 'the whole of it';
    return { ok: false, why: `The field ${field} does not fit.` };
  }
  const { pupils, ...rest } = result.output;
  return { ok: true, pack: { profile: { ...rest, pupils: [] } }, pupilsDropped: pupils.length };
}
