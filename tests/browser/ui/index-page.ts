import { readdirSync, writeFileSync } from 'node:fs';

/** One page with every picture of a folder, so that a person sees every state side by side. */
export function writeIndex(folder: string): void {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  const figures = names.map(
    (name) =>
      `<figure><img src="${name}" alt="" loading="lazy"><figcaption>${name.slice(0, -4)}</figcaption></figure>`,
  );
  writeFileSync(
    `${folder}index.html`,
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Every state</title>
<style>
body{margin:24px;background:#e8e8e4;font:14px/1.4 system-ui,sans-serif}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:24px;align-items:start}
figure{margin:0}img{width:100%;border:1px solid #bbb;background:#fff}figcaption{padding-top:4px}
</style><h1>Every state</h1><main>${figures.join('\n')}</main></html>
`,
  );
}
