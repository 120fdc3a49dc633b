import type { LookReply } from '../messages.ts';
import { speak } from './words/tongue.ts';

/** Puts an element of ours into the size of words and the language that the person chose. */
export function wearLook(element: HTMLElement, look: LookReply): void {
  const { textSize, language } = look;
  speak(look);
  element.lang = language === 'en' ? 'en-GB' : language;
  if (textSize === 'usual') delete element.dataset.size;
  else element.dataset.size = textSize;
}
