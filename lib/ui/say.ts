import type { Root } from './root.ts';

const SHOWN_MS = 5000;
/** Above where sites say such things of their own. */
const FOOT_PX = 88;
/** Long enough for a screen reader to take it up, short enough not to be found on the screen later. */
const HEARD_MS = 1000;

/** A browser that speaks without writing: no words on the screen for a page to search. */
interface Notifying {
  ariaNotify?(sentence: string): void;
}

export interface Voice {
  /** Said to screen readers and shown for a moment at the foot of the page. */
  say(sentence: string): void;
  /** Said to screen readers alone. */
  announce(sentence: string): void;
}

export function makeVoice(root: Root): Voice {
  const shown = region(root, 'said');
  const heard = region(root, 'unseen');
  return {
    say: (sentence) => shown(sentence, SHOWN_MS),
    announce(sentence) {
      const host = root.body as Notifying;
      if (host.ariaNotify) host.ariaNotify(sentence);
      else heard(sentence, HEARD_MS);
    },
  };
}

function region(root: Root, name: string): (sentence: string, ms: number) => void {
  const element = document.createElement('div');
  element.className = name;
  element.setAttribute('role', 'status');
  root.body.append(element);
  let timer: ReturnType<typeof setTimeout> | undefined;

  return (sentence, ms) => {
    root.attach();
    clearTimeout(timer);
    // A region that says the same again is not heard unless it was empty between.
    element.textContent = '';
    timer = setTimeout(() => {
      element.textContent = sentence;
      timer = setTimeout(() => {
        element.textContent = '';
      }, ms);
    }, 60);
  };
}

export const sayCss = `
.sl .said{
  position:fixed;inset-block-end:max(${FOOT_PX}px,env(safe-area-inset-bottom));inset-inline:0;
  width:fit-content;max-width:calc(100vw - 32px);margin-inline:auto;padding:10px 18px;
  border:1px solid var(--line);border-radius:999px;background:var(--surface);color:var(--ink);
  box-shadow:var(--shadow);font:600 1em/1.3 var(--sans);pointer-events:none;
}
.sl .said:empty{padding:0;border:0;box-shadow:none}
`;
