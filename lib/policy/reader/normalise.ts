import type { Line } from './line.ts';

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/**
 * One line's characters made plain, its words and punctuation kept: ligatures undone, every kind of blank a blank, what
 * cannot be seen taken out, the private signs of symbol fonts turned into a bullet.
 */
export function normaliseText(text: string): string {
  return (
    text
      .replace(/[\uE000-\uF8FF\uFFFD]/g, '•')
      .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
      .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0000-\u0008\u000E-\u001F\u007F]/g, '')
      .replace(/[\s\u00A0]+/g, ' ')
      .trim()
      .normalize('NFC')
  );
}

export function normaliseLines(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let blank = false;
  for (const each of lines) {
    const text = normaliseText(each.text);
    if (!text) {
      blank = true;
      continue;
    }
    kept.push({ ...each, text, ...((blank || each.blankBefore) && { blankBefore: true }) });
    blank = false;
  }
  return kept;
}
