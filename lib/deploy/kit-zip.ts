import { strToU8, type Zippable, zipSync } from 'fflate';
import type { KitFile } from './deployment.ts';

/** Where zip files begin to count. Always the same time, so that the same files give the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** The files of a kit as one zip file. */
export function zipKit(files: readonly KitFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { path, content } of files) {
    entries[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { mtime: EPOCH }) as Uint8Array<ArrayBuffer>;
}
