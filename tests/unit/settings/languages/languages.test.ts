import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../lib/settings/languages/words-of.ts';
import { speak, t } from '../../../../lib/ui/words/tongue.ts';
import { saidSentences } from './said.ts';

/** Put together from two that are translated by themselves. */
const COMPOSED = /^(?:\d+ pictures|Pictures from a school event|[A-Z]\w+ pictures?.*): /;
const said = [...saidSentences()].filter((each) => !COMPOSED.test(each) && each !== 'builtin');
const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(['cy', 'pl'] as const)('%s', (language) => {
  const words = wordsOf(language);

  it('says everything that the popup, the mark, the toolbar and the welcome page say', () => {
    expect(said.length).toBeGreaterThan(190);
    expect(said.filter((each) => words[each] === undefined)).toEqual([]);
  });

  it('leaves every name, number and time its place', () => {
    const wrong = Object.entries(words).filter(([english, other]) => `${gaps(english)}` !== `${gaps(other)}`);
    expect(wrong).toEqual([]);
    const phones = (text: string) => text.match(/0\d[\d ]{6,}\d|\b999\b|\b101\b/g) ?? [];
    expect(
      Object.entries(words).filter(([english, other]) => `${phones(english)}` !== `${phones(other)}`),
    ).toEqual([]);
  });

  it('ends a sentence where the English does', () => {
    const wrong = Object.entries(words).filter(
      ([english, other]) => /[.]$/.test(english) !== /[.]$/.test(other),
    );
    expect(wrong).toEqual([]);
  });
});

describe('t', () => {
  it('fills in, and stays English where nothing is known', () => {
    speak({ language: 'cy', words: { 'Paused until {time}': 'Wedi’i oedi tan {time}' } });
    expect(t('Paused until {time}', { time: '14:05' })).toBe('Wedi’i oedi tan 14:05');
    expect(t('Not known')).toBe('Not known');
    speak({ language: 'en', words: {} });
  });
});
