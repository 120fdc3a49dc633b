import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inDictionary } from '../../../lib/analyser/lexicon.ts';
import * as text from '../../../lib/analyser/text.ts';

const run = (step: text.Step, typed: string): string => step({ text: typed }).text;

describe.each<[string, text.Step, [string, string][]]>([
  [
    'dropInvisible',
    text.dropInvisible,
    [
      ['Mrs Ro\u200bbson', 'Mrs Robson'],
      ['\u202eabc', 'abc'],
      ['👩‍👩‍👧 hi', '👩‍👩‍👧 hi'],
      ['a\u200db', 'ab'],
    ],
  ],
  ['plainSpaces', text.plainSpaces, [['Mrs\u00a0Robson', 'Mrs Robson']]],
  [
    'composeMarks',
    text.composeMarks,
    [
      ['Sia\u0302n', 'Siân'],
      ['l\u0338\u0334i\u0337ar', 'liar'],
    ],
  ],
  [
    'latinLetters',
    text.latinLetters,
    [
      ['\u0421\u0430rol', 'Carol'],
      ['𝐌𝐫𝐬', 'Mrs'],
      ['ｌｉａｒ', 'liar'],
      ['школа', 'школа'],
      ['café', 'café'],
    ],
  ],
  [
    'leet',
    text.leet,
    [
      ['M1ss', 'Miss'],
      ['reas0n', 'reason'],
      ['sh!t', 'shit'],
      ['a$$', 'ass'],
      ['Y6', 'Y6'],
      ['KS2', 'KS2'],
      ['l8r', 'l8r'],
      ['gr8', 'gr8'],
      ['3.50pm', '3.50pm'],
      ['http://a.b/c1d', 'http://a.b/c1d'],
      ['wait!What', 'wait!What'],
    ],
  ],
  [
    'spacedLetters',
    text.spacedLetters,
    [
      ['h.a.r.b.o.u.r', 'harbour'],
      ['O L I V E R', 'OLIVER'],
      ['i-d-i-o-t', 'idiot'],
      ['N.H.S.', 'N.H.S.'],
      ['e.g. this', 'e.g. this'],
    ],
  ],
  [
    'stretchedLetters',
    text.stretchedLetters(inDictionary),
    [
      ['soooo', 'so'],
      ['Missss', 'Miss'],
      ['goooood', 'good'],
      ['hmmm', 'hm'],
      ['www.x.org', 'www.x.org'],
      ['VIII', 'VIII'],
      ['xxx', 'xxx'],
    ],
  ],
  [
    'unglue',
    text.unglue,
    [
      ['Mrs🙄Smith', 'Mrs 🙄 Smith'],
      ['Oliver,Noah', 'Oliver, Noah'],
      ['1,000', '1,000'],
      ['done.Then', 'done. Then'],
      ['👩‍👩‍👧', '👩‍👩‍👧'],
    ],
  ],
])('%s', (_, step, pairs) => {
  it.each(pairs)('%j becomes %j', (typed, plain) => expect(run(step, typed)).toBe(plain));
});

it('splits tags into their words', () => {
  expect(text.tagWords('MrsSmithTeaches')).toEqual(['Mrs', 'Smith', 'Teaches']);
  expect(text.tagWords('year4_harbour')).toEqual(['year', '4', 'harbour']);
  expect(text.tagWords('TeamCPSWins')).toEqual(['Team', 'CPS', 'Wins']);
});

it('keeps a map of every character back to what was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const mapped = text.normalise(typed, inDictionary);
      if (!mapped.from || !mapped.to) return mapped.text === typed;
      let last = 0;
      for (let i = 0; i < mapped.text.length; i++) {
        const from = mapped.from[i]!;
        const to = mapped.to[i]!;
        if (from < last || to < from || to > typed.length) return false;
        last = from;
      }
      return mapped.from.length === mapped.text.length;
    }),
    { numRuns: 500 },
  );
}, 60_000);
