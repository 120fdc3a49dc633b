import type { LookReply } from '../../messages.ts';

/**
 * What Second Look says in the language that the person chose. English sentences are the keys, so that the code reads as
 * what is seen; what has no translation stays English.
 */
let words: Readonly<Record<string, string>> = {};
let language: LookReply['language'] = 'en';

export function speak(look: Pick<LookReply, 'language' | 'words'>): void {
  ({ language, words } = look);
}

export const spoken = (): LookReply['language'] => language;

/**
 * @param values what stands in braces
 * @example t('Paused until {time}', { time: '14:05' })
 */
export function t(english: string, values: Readonly<Record<string, string | number>> = {}): string {
  return (words[english] ?? english).replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
