import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analyser/analyse.ts';
import { scoreOrigins } from '../../corpus/names-eval.ts';
import { exampleSchool } from './example-school.ts';

const names = (text: string): string[] =>
  analyse(
    {
      parts: [{ field: 'post', text }],
      images: 0,
      place: '',
      audience: 'post',
      author: { role: 'parent', children: [] },
    },
    exampleSchool,
  ).names.map(({ start, end, public: known }) => text.slice(start, end) + (known ? '*' : ''));

it.each<[string, string[]]>([
  ['Saw Oliver and Noah at the park', ['Oliver', 'Noah']],
  ['Miss Okafor taught them well', ['Miss Okafor']],
  ['I will miss Oliver', ['Oliver']],
  ['mrs threlkeld was late', ['mrs threlkeld']],
  ["Alfie's coat is lost", ['Alfie']],
  ['Grace in Year 4 won', ['Grace']],
  ['Poor Faith in Year 4', ['Faith']],
  ['by the grace of God', []],
  ['Will it rain in May?', []],
  ['Calvin Klein sale', []],
  ['David Attenborough is on', ['David Attenborough*']],
  ['Mr Bean is on', ['Mr Bean*']],
  ['nice one @OliverSmith #OliverSmith', []],
  ['Mrs🙄Robson again', ['Mrs🙄Robson']],
])('%s', (text, found) => expect(names(text)).toEqual(found));

describe('names of every community are found alike', () => {
  const scores = scoreOrigins();
  it.each(scores.map(({ origin, found, of }) => [origin, found / of] as const))('%s', (_, share) => {
    expect(share).toBeGreaterThanOrEqual(0.97);
  });
  it('best and worst are at most two points apart', () => {
    const shares = scores.map(({ found, of }) => found / of);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(0.02);
  });
});
