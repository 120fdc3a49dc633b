import type { Visit } from '../sites/contract.ts';
import { FLAGGED, type Gesture } from '../sites/contract.ts';

// What the gate promises beside the sending: each answers "kept", or what happened instead.

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const KEPT = 'kept';

async function begin(visit: Visit): Promise<void> {
  await visit.goto();
  await visit.open();
  await visit.page.keyboard.type(FLAGGED);
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

async function leftAlone(visit: Visit, text: string): Promise<string> {
  await wait(350);
  if (await visit.popup.isOpen()) return 'held';
  if (visit.sent().length > 0) return 'sent';
  const now = inOneLine(await visit.text());
  return now === text ? KEPT : `text ${JSON.stringify(now)}`;
}

/** *Edit my post*: nothing is sent, no byte of the draft changes, and what is typed next lands at the phrase. */
export async function edit(visit: Visit, gesture: Gesture): Promise<string> {
  await begin(visit);
  const before = await visit.html();
  await visit.do(gesture);
  await visit.popup.press('Edit my post');
  await wait(150);
  const after = await visit.html();
  await visit.page.keyboard.type('#');
  await wait(150);
  const text = await visit.text();
  if (visit.sent().length > 0) return 'sent';
  if (after !== before) return 'HTML changed';
  if (text.replace('#', '') !== FLAGGED) return `text ${JSON.stringify(text)}`;
  return /#(?:Mrs Robson|Harbour Lane)/.test(text) ? KEPT : `caret at ${text.indexOf('#')}`;
}

/** Reading and marking a draft changes no byte of it. */
export async function read(visit: Visit): Promise<string> {
  await begin(visit);
  const before = await visit.html();
  // The verdict comes, the mark is drawn, underlines follow a resizing.
  await wait(700);
  return (await visit.html()) === before ? KEPT : 'HTML changed';
}

/** Shift+Enter is a new line, or whatever the editor makes of it; never a submit. */
export async function newLine(visit: Visit): Promise<string> {
  await begin(visit);
  await visit.page.keyboard.down('Shift');
  await visit.page.keyboard.press('Enter');
  await visit.page.keyboard.up('Shift');
  return leftAlone(visit, FLAGGED);
}

/** Enter that chooses a word of an input method. Only Chromium lets a test compose one. */
export async function inputMethod(visit: Visit): Promise<string> {
  await begin(visit);
  const session = await visit.page.createCDPSession();
  await session.send('Input.imeSetComposition', { text: 'ね', selectionStart: 1, selectionEnd: 1 });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.insertText', { text: 'ね' });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  return leftAlone(visit, `${FLAGGED}ね`);
}
