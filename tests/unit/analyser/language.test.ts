import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/analyser/language.ts';
import { read } from '../../../lib/analyser/read.ts';
import type { Draft } from '../../../lib/analyser/types.ts';

function judge(text: string, detected?: Draft['detected']) {
  const parts = [{ field: 'post', text }];
  const draft: Draft = {
    parts,
    images: 0,
    place: '',
    audience: 'post',
    author: { role: 'parent', children: [] },
    ...(detected ? { detected } : {}),
  };
  return languageOf(draft, parts.map(read));
}

describe('English, whatever a detector says', () => {
  const wrongly = { language: 'nl', reliable: true };
  it.each([
    "wheyaye wor bairns gannin te the fair the morra, it'll be mint",
    'the wean didnae want tae go hame so she wis greetin aw the way doon the road',
    'ngl he was well peng init fam tbh idk wat dat teacher is sayin',
    'My daughter she is not happy in class, I go to ask why nobody tell me anything',
    'well tidy that concert mun, proper lush it was, see yous now in a minute',
    'Gracias amigos xx',
    'Dobranoc',
    '😂😂😂',
    '',
  ])('%s', (text) => {
    expect(judge(text, wrongly).checked).toBe(true);
    expect(judge(text).checked).toBe(true);
  });
});

describe('clearly another language', () => {
  it.each([
    ['pl', 'Dzisiaj w szkole było bardzo fajnie, dzieci są bardzo szczęśliwe i nie chcą wracać'],
    ['ro', 'Nu este bine ce se intampla la scoala cu copiii nostri, foarte rau'],
    ['cy', 'Mae plant yr ysgol wedi bod yn canu heddiw, diolch i bawb'],
    ['ar', 'اليوم كان يوم جميل في المدرسة مع الاطفال'],
    ['zh', '今天学校很开心孩子们都喜欢'],
    ['ur', 'aap log kya kar rahe hain school mein bachay theek nahi hain'],
  ])('%s: %s', (language, text) => expect(judge(text)).toEqual({ language, checked: false }));
});
