import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Where the bundles lie, one `<id>.js` and `<id>.css` a page. Not kept in git. */
export const BUILT = new URL('./built/', import.meta.url);
const HERE = new URL('./', import.meta.url);
/** Written when a build is through, so one that was cut off is done again. */
const DONE = new URL('done', BUILT);

/** Bundles every page of the playground, unless all bundles are newer than all their sources. */
export async function buildPages(): Promise<void> {
  const sources = await newest(HERE, 'built');
  const lock = await changed(new URL('../../package-lock.json', HERE));
  if ((await changed(DONE)) > Math.max(sources, lock)) return;
  const pages = await readdir(new URL('networks/', HERE));
  await mkdir(BUILT, { recursive: true });
  await build({
    entryPoints: pages.map((page) => ({
      in: fileURLToPath(new URL(`networks/${page}/page.jsx`, HERE)),
      out: page,
    })),
    outdir: fileURLToPath(BUILT),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    // The repository's own settings (Preact) are not the pages'.
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'warning',
  });
  await writeFile(DONE, '');
}

/** Milliseconds of the newest file below a folder. */
async function newest(folder: URL, except?: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  const times = entries
    .filter((entry) => entry.name !== except)
    .map((entry) =>
      entry.isDirectory() ? newest(new URL(`${entry.name}/`, folder)) : changed(new URL(entry.name, folder)),
    );
  return Math.max(0, ...(await Promise.all(times)));
}

async function changed(file: URL): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
}
