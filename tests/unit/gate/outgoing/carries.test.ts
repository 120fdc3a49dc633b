// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carries } from '../../../../lib/gate/outgoing/carries.ts';
import { textsIn } from '../../../../lib/gate/outgoing/decode.ts';

const URL_ = 'https://site.example/api';
const DRAFT = 'Lovely assembly\nfrom “Mrs Robson” & 4R, 100% = fun + café';
const carried = (body: string, parts: string[] = [DRAFT], url = URL_) => carries(textsIn(url, body), parts);

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const withParts = (...fields: [head: string, value: string][]) =>
  `${fields.map(([head, value]) => `--b1\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}\r\n`).join('')}--b1--\r\n`;
const nested = JSON.stringify({ input: { message: { text: DRAFT, ranges: [] } } });

describe('a request carries a draft', () => {
  it.each([
    ['JSON', JSON.stringify({ variables: { tweet_text: DRAFT } })],
    ['JSON with the text in another form of the same characters', JSON.stringify([DRAFT.normalize('NFD')])],
    ['a bare JSON string', JSON.stringify(DRAFT)],
    ['plain text', `\n${DRAFT}\n`],
    ['one JSON value a line', `${JSON.stringify({ op: 1 })}\n${JSON.stringify({ d: DRAFT })}`],
    ['a form', form({ a: 'b', status: DRAFT })],
    ['a form whose field is JSON', form({ fb_api_req_friendly_name: 'X', variables: nested })],
    ['JSON in JSON in a form', form({ a: JSON.stringify({ b: JSON.stringify({ c: DRAFT }) }) })],
    ['a form with parts', withParts(['name="a"', '1'], ['name="text"', DRAFT.replace('\n', '\r\n')])],
    ['JSON in a part', withParts(['name="payload_json"', JSON.stringify({ content: DRAFT })])],
    [
      'HTML',
      JSON.stringify({
        html: '<p>Lovely assembly</p><p>from “Mrs&nbsp;Robson” &amp; 4R, 100% = fun + caf&#233;</p>',
      }),
    ],
    ['bytes around it', `\u0001\u0012${DRAFT}\u0003`],
    [
      'runs of rich text',
      JSON.stringify({
        document: [
          { e: 'par', c: [{ e: 'text', t: 'Lovely assembly' }] },
          {
            e: 'par',
            c: [
              { e: 'text', t: 'from “' },
              { e: 'link', t: 'Mrs Robson' },
              { e: 'text', t: '” & 4R, 100% = fun + café' },
            ],
          },
        ],
      }),
    ],
  ])('%s', (_, body) => expect(carried(body)).toBe(true));

  it('in its query', () => {
    expect(carried('', [DRAFT], `${URL_}?aid=1&${form({ text: DRAFT })}`)).toBe(true);
  });
  it('with a mention that has become a person', () => {
    const body = JSON.stringify({
      content: [
        { type: 'text', text: 'Thanks ' },
        { type: 'mention', attrs: { id: 'u7', label: 'Ann Bell' } },
        { type: 'text', text: ' for today' },
      ],
    });
    expect(carried(body, ['Thanks @Ann Bell for today'])).toBe(true);
  });
  it('all parts of it', () => {
    const body = JSON.stringify({ title: 'The fair', text: DRAFT });
    expect(carried(body, ['The fair', DRAFT])).toBe(true);
    expect(carried(body, ['The other fair', DRAFT])).toBe(false);
  });
  it('that looks like a form or like JSON itself', () => {
    expect(carried(JSON.stringify({ text: 'a=b&c' }), ['a=b&c'])).toBe(true);
    expect(carried(JSON.stringify({ text: '[1, 2] is my score' }), ['[1, 2] is my score'])).toBe(true);
  });
  it('whatever the draft, however it is wrapped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 4, maxLength: 200 }), (text) => {
        fc.pre(text.trim().length >= 4 && !/[<&\u200b\u200c\u2060\ufeff]/.test(text));
        expect(carried(JSON.stringify({ a: [{ text }] }), [text])).toBe(true);
        expect(carried(form({ v: JSON.stringify({ text }) }), [text])).toBe(true);
        expect(carried(withParts(['name="t"', text]), [text])).toBe(true);
      }),
    );
  });
});

describe('a request does not carry a draft', () => {
  it.each([
    ['an earlier state of it', JSON.stringify({ text: DRAFT.slice(0, -1) })],
    ['other words', form({ text: 'The tide is out' })],
    ['nothing', ''],
    ['a file', withParts(['name="f"; filename="a.png"\r\nContent-Type: image/png', DRAFT])],
    ['its words in another order', JSON.stringify(DRAFT.split(' ').reverse())],
  ])('%s', (_, body) => expect(carried(body)).toBe(false));

  it('where a short part only occurs in a name', () => {
    expect(carried(JSON.stringify({ type: 'okay', text: 'no' }), ['ok'])).toBe(false);
    expect(carried(JSON.stringify({ text: 'ok' }), ['ok'])).toBe(true);
  });
  it('where the draft has no words', () => expect(carried('{"text":""}', [' '])).toBe(false));
  it('in good time, however long', () => {
    const long = 'word '.repeat(4000);
    const runs = JSON.stringify(Array.from({ length: 5000 }, () => ({ t: 'word' })));
    const since = performance.now();
    carried(runs, [`${long}end`]);
    expect(performance.now() - since).toBeLessThan(8000);
  });
});
