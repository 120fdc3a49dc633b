import nlp from 'compromise/two';
import { inDictionary } from './lexicon.ts';
import type { Reading, Sentence, Token } from './reading.ts';
import { type Mapped, normalise } from './text.ts';
import type { Part } from './types.ts';

/** What we use of a term of `compromise`. A contraction is one term with text and others without ("can't" + ""). */
interface Term {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
}

/** The tags that a swallowed half of a contraction hands to the token: "can't" is negative, "she's" has a copula. */
const handedOn = ['Negative', 'Copula'];

const tokenKind = (text: string, tags: ReadonlySet<string>): Token['kind'] => {
  const first = text[0]!;
  if (first === '#' && text.length > 1) return 'tag';
  if (first === '@' && text.length > 1) return 'handle';
  if (tags.has('Url') || tags.has('Email')) return 'link';
  if (tags.has('Emoji') || tags.has('Emoticon') || /\p{Extended_Pictographic}/u.test(text)) return 'emoji';
  if (/\p{L}/u.test(text)) return 'word';
  return /\p{N}/u.test(text) ? 'number' : 'punctuation';
};

const noTags: ReadonlySet<string> = new Set();
const quoteMark = /["“”„«»]/;

/** Cuts a part into tokens and sentences with one parse. Offsets in the result are in the normalised text. */
export function read(part: Part, index: number): Reading {
  const mapped = normalise(part.text, inDictionary);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  let open = false;

  const punctuation = (text: string, sentence: number) => {
    for (const { 0: run, index: offset } of text.matchAll(/["“”„«»]|[^\s"“”„«»]+/g)) {
      // A hyphen inside a compound and the apostrophe of "the parents'" part nothing.
      if (
        text === '-' ||
        text === '–' ||
        (/^['’]$/.test(run) && offset === 0 && /s$/.test(tokens.at(-1)?.lower ?? ''))
      )
        continue;
      const kind = /\p{Extended_Pictographic}/u.test(run) ? 'emoji' : 'punctuation';
      const start = at + offset;
      tokens.push({ text: run, lower: run, start, end: start + run.length, tags: noTags, kind, sentence });
    }
    at += text.length;
  };

  for (const terms of nlp(mapped.text).docs as unknown as Term[][]) {
    const first = tokens.length;
    const quotedFrom = open;
    let outside = false;
    for (const term of terms) {
      if (quoteMark.test(term.pre)) open = !/[”»]/.test(term.pre);
      punctuation(term.pre, sentences.length);
      if (term.text) {
        outside ||= !open;
        const lower = term.text.toLowerCase().replace(/[’ʼ`]/g, "'");
        const kind = tokenKind(term.text, term.tags);
        tokens.push({
          text: term.text,
          lower,
          start: at,
          end: at + term.text.length,
          tags: term.tags,
          kind,
          sentence: sentences.length,
        });
      } else {
        const whole = tokens.at(-1);
        const extra = handedOn.filter((tag) => term.tags.has(tag));
        if (whole && extra.length)
          tokens[tokens.length - 1] = { ...whole, tags: new Set([...whole.tags, ...extra]) };
      }
      at += term.text.length;
      if (quoteMark.test(term.post)) open = /[“«„]/.test(term.post);
      punctuation(term.post, sentences.length);
    }
    if (tokens.length === first) continue;
    const question = tokens
      .slice(-3)
      .some((token) => token.kind === 'punctuation' && token.text.includes('?'));
    sentences.push({
      first,
      last: tokens.length - 1,
      question,
      quoted: !outside && (quotedFrom || terms.some((t) => quoteMark.test(t.pre))),
    });
  }
  return { part: index, typed: part.text, text: mapped.text, tokens, sentences, toTyped: backTo(mapped) };
}

function backTo({ from, to }: Mapped): Reading['toTyped'] {
  if (!from || !to) return (start, end) => ({ start, end });
  return (start, end) => {
    if (!from.length) return { start: 0, end: 0 };
    const first = from[Math.min(start, from.length - 1)]!;
    return end > start ? { start: first, end: Math.max(first, to[end - 1]!) } : { start: first, end: first };
  };
}
