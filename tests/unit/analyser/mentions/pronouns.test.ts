import { expect, it } from 'vitest';
import { mentionsOf } from '../../../../lib/analyser/mentions/mentions.ts';
import { read } from '../../../../lib/analyser/read.ts';
import type { Draft } from '../../../../lib/analyser/types.ts';
import { exampleSchool } from '../example-school.ts';

function antecedents(text: string): string[] {
  const parts = [{ field: 'post', text }];
  const draft: Draft = {
    parts,
    images: 0,
    place: '',
    audience: 'post',
    author: { role: 'parent', children: ['Josh'] },
  };
  const readings = parts.map(read);
  const tokens = readings[0]!.tokens;
  const words = ({ first, last }: { first: number; last: number }) =>
    tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ');
  return mentionsOf(draft, readings, exampleSchool)
    .filter(({ via }) => via === 'pronoun')
    .map((mention) => `${words(mention)} → ${words(mention.refersTo!)}`);
}

it.each<[string, string[]]>([
  ['Mrs Robson rang. She was lovely.', ['She → Mrs Robson']],
  ['Mr Tregear told Josh off. He is a bully.', ['He → Mr Tregear']],
  ['Mrs Robson shouted at Mr Marsh. He cried.', ['He → Mr Marsh']],
  ['Miss Castle left. Nice day. Warm too. Off out now. Lovely walk. Cake after. She was fine.', []],
  ['She was late again', []],
])('%s', (text, found) => expect(antecedents(text)).toEqual(found));
