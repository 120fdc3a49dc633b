import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../lib/analyser/claims.ts';
import { lineOf } from '../../../lib/analyser/line.ts';
import { mentionsAndNames } from '../../../lib/analyser/mentions/mentions.ts';
import { read } from '../../../lib/analyser/read.ts';
import type { Draft } from '../../../lib/analyser/types.ts';
import { sampleSchool } from '../../../lib/school/sample.ts';

function claims(text: string) {
  const draft: Draft = {
    parts: [{ field: 'text', text }],
    images: 0,
    place: '',
    audience: 'post',
    author: { role: 'parent', children: [] },
  };
  const readings = draft.parts.map(read);
  const { mentions } = mentionsAndNames(draft, readings, sampleSchool);
  const lines = readings.map((reading) => lineOf(reading, mentions));
  return claimsOf(draft, lines, false).filter(({ scope }) => scope === 'community');
}

const limbs = (text: string) => claims(text).map(({ limb }) => limb);

describe('relations between a person and what is said', () => {
  it.each([
    ['copula', 'Mr Tregear is a liar', 'standing'],
    ['copula, far off', 'Mr Tregear is without any doubt whatsoever a liar', 'standing'],
    ['verb', 'Mrs Robson lied to my face', 'standing'],
    ['passive', 'My son was slapped by Mr Tregear', 'standing'],
    ['verbless', 'Mr Tregear: total pervert', 'standing'],
    ['imperative', 'Avoid Mr Tregear like the plague', 'shun'],
    ['apposition', 'Absolute bully, that Mr Tregear', 'hatred'],
    ['pronoun', 'Mrs Robson has our class this year. She is useless.', 'office'],
    ['elided', 'Mr Tregear again. Lied to my face.', 'standing'],
    ['should be', 'Mrs Robson should be sacked', 'office'],
    ['trust', "I wouldn't trust Mrs Robson with a goldfish", 'office'],
    ['how is she allowed', 'How is Mrs Robson still allowed near a classroom?', 'office'],
    ['of a person', 'Mr Tregear is a joke of a teacher', 'hatred'],
    ['dialect', 'Mrs Robson cannae teach tae save hersel', 'office'],
  ])('%s: %s', (_, text, limb) => {
    expect(limbs(text)).toContain(limb);
  });
});

describe('guards', () => {
  it.each([
    ['negated', 'Mrs Robson is not a liar'],
    ['denied', 'Nobody called Mrs Robson lazy'],
    ['self', 'Mrs Robson was right and I am a liar'],
    ['supposed', 'If Mrs Robson was a thief I would say so'],
    ['a thing', 'Mrs Robson taught them and the coffee was useless'],
    ['of a thing', 'Mrs Robson rang me back. What a joke of a system'],
    ['praise', 'Mrs Robson is an absolute legend, the idiot dressed as a banana 😂'],
    ['fiction', 'That headteacher in the film is a liar'],
    ['news', 'The head is a thief, it was on the news today'],
  ])('%s: %s', (_, text) => {
    expect(claims(text)).toEqual([]);
  });

  it('a question lowers the confidence and keeps the claim', () => {
    expect(claims('Is Mr Tregear a thief?')[0]).toMatchObject({ confidence: 'likely', question: true });
  });

  it('so does hearsay', () => {
    expect(claims('Apparently Mr Tregear is a thief')[0]).toMatchObject({
      confidence: 'likely',
      hearsay: true,
    });
  });
});
