import { LONGEST_PACK, type Pack, readPack } from '../../../school/pack.ts';

/** In bytes; a character may take three. */
const LARGEST_FILE = LONGEST_PACK * 3;

/** A pack from a file that a person chose or dropped; all of it is checked before any of it is used. Never throws. */
export async function readPackFile(file: File): Promise<{ pack: Pack } | { problem: string }> {
  if (file.size > LARGEST_FILE)
    return { problem: 'The pack is too large: it is longer than any school needs.' };
  try {
    return readPack(await file.text());
  } catch {
    return { problem: 'The file cannot be read: it may have been moved or renamed. Choose it again.' };
  }
}
