import type { Root } from './root.ts';

const SHOWN_MS = 5000;

/** Says short sentences to screen readers, and shows each for a moment at the foot of the page. */
export function makeSay(root: Root): (sentence: string) => void {
  const region = document.createElement('div');
  region.className = 'said';
  region.setAttribute('role', 'status');
  root.body.append(region);
  let until: ReturnType<typeof setTimeout> | undefined;

  return (sentence) => {
    root.attach();
    clearTimeout(until);
    // A region that says the same again is not heard unless it was empty between.
    region.textContent = '';
    until = setTimeout(() => {
      region.textContent = sentence;
      until = setTimeout(() => {
        region.textContent = '';
      }, SHOWN_MS);
    }, 60);
  };
}

export const sayCss = `
.sl .said{
  position:fixed;inset-block-end:max(20px,env(safe-area-inset-bottom));inset-inline:0;
  width:fit-content;max-width:calc(100vw - 32px);margin-inline:auto;padding:10px 18px;
  border:1px solid var(--line);border-radius:999px;background:var(--surface);color:var(--ink);
  box-shadow:var(--shadow);font:600 1em/1.3 var(--sans);pointer-events:none;
}
.sl .said:empty{padding:0;border:0;box-shadow:none}
`;
