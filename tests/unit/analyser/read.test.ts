import { expect, it } from 'vitest';
import { read } from '../../../lib/analyser/read.ts';

const reading = (text: string) => read({ field: 'post', text }, 0);
const words = (text: string) => reading(text).tokens.map((token) => token.text);

it('keeps contractions and possessives whole', () => {
  expect(words("Can't believe Alfie's mum")).toEqual(["Can't", 'believe', "Alfie's", 'mum']);
  expect(reading("Can't").tokens[0]!.tags.has('Negative')).toBe(true);
  expect(words("the parents' group")).toEqual(['the', 'parents', 'group']);
});

it('parts punctuation, emoji, tags, handles, links and numbers', () => {
  const kinds = reading('No! 😂😂 #Tag @who https://a.uk 12').tokens.map(({ kind }) => kind);
  expect(kinds).toEqual(['word', 'punctuation', 'emoji', 'tag', 'handle', 'link', 'number']);
});

it('parts a hyphened word without a token for the hyphen', () => {
  expect(words('Mrs Field-Hope was two-faced')).toEqual(['Mrs', 'Field', 'Hope', 'was', 'two', 'faced']);
});

it('leads offsets back to what was typed', () => {
  const typed = 'well M1ss C\u200ba\u200bstle🙄again';
  const { tokens, toTyped } = reading(typed);
  const back = tokens.map(({ start, end }) => {
    const span = toTyped(start, end);
    return typed.slice(span.start, span.end);
  });
  expect(back).toEqual(['well', 'M1ss', 'C\u200ba\u200bstle', '🙄', 'again']);
});

it('knows questions and quoted sentences', () => {
  const { sentences } = reading('He said it. “You are a liar”. Is it true?');
  expect(sentences.map(({ quoted, question }) => [quoted, question])).toEqual([
    [false, false],
    [true, false],
    [false, true],
  ]);
});

it('reads an empty part', () => {
  expect(reading('').tokens).toEqual([]);
  expect(reading('').toTyped(0, 0)).toEqual({ start: 0, end: 0 });
});
