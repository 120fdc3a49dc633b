import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../lib/analyser/line.ts';
import { mentionsAndNames } from '../../../lib/analyser/mentions/mentions.ts';
import { phraseBook, phrasesOf } from '../../../lib/analyser/phrases.ts';
import { read } from '../../../lib/analyser/read.ts';
import type { Draft } from '../../../lib/analyser/types.ts';
import { sampleSchool } from '../../../lib/school/sample.ts';

function found(phrase: string, text: string): string[] {
  const draft: Draft = {
    parts: [{ field: 'text', text }],
    images: 0,
    place: '',
    audience: 'post',
    author: { role: 'parent', children: [] },
  };
  const readings = draft.parts.map(read);
  const { mentions } = mentionsAndNames(draft, readings, sampleSchool);
  const line = lineOf(readings[0]!, mentions);
  return phraseBook([[phrase, true]])
    .find(line)
    .map(({ first, last }) => line.words.slice(first, last + 1).join(' '));
}

describe('a phrase', () => {
  it.each([
    ['run a bath', "couldn't run a bath", 'run a bath'],
    ['lazy/idle/workshy', 'bone idle, that one', 'idle'],
    ['steal~', 'she stole it', 'stole'],
    ['nick~', 'always nickin things', 'nickin'],
    ['(not fit|unfit) to teach', 'he is not fit to teach', 'not fit to teach'],
    ['not so? good', 'that is not good', 'not good'],
    ['lost .. coat', 'they lost my only coat', 'lost my only coat'],
    ['my {kin}', 'my daughter came home', 'my daughter'],
    ['is {very}* rude', 'he is just so very rude', 'is just so very rude'],
  ])('%s in "%s"', (phrase, text, words) => {
    expect(found(phrase, text)).toEqual([words]);
  });

  it('is found in any spelling', () => {
    expect(found("couldn't run a bath", 'she couldnae run a bath')).toHaveLength(1);
    expect(found('fucking', 'what a f**king day')).toHaveLength(1);
    expect(found('nobody rang', 'noone rang')).toHaveLength(1);
  });

  it('catches a person: a name, a pronoun, a description', () => {
    expect(found('avoid <who>', 'avoid Mrs Robson')).toEqual(['avoid mrs robson']);
    expect(found('avoid <who>', 'avoid that woman')).toEqual(['avoid that woman']);
    expect(found('avoid <who>', 'avoid the traffic')).toEqual([]);
  });

  it('stays inside a sentence', () => {
    expect(found('lost .. coat', 'We lost. My coat got wet.')).toEqual([]);
  });

  it('must have a word to be found by', () => {
    expect(() => phraseBook([['.. #Noun', true]])).toThrow('no word to be found by');
  });

  it('refuses a list with a space in it, which would match nothing', () => {
    expect(() => phraseBook([['rank/manky/rotten/stone cold/vile/gross/minging', true]])).toThrow(
      'two lists on end',
    );
  });

  it('names an unknown word list', () => {
    expect(() => phraseBook([['{kinn} came', true]])).toThrow('{kinn}');
  });
});

describe('a list of phrases', () => {
  it('has one a line, without comments and empty lines', () => {
    expect(phrasesOf('\n  one two // why\n\n three\n')).toEqual(['one two', 'three']);
  });
});
