import { phraseBook } from '../phrases.ts';
import type { KindFile } from '../reading.ts';
import { wordSpan } from './finding.ts';

/**
 * A pupil who says that they are under 13 and uses, or has just joined, a site for over-13s. A wish ("three more years
 * till I'm allowed") or a memory is not it, nor is a parent who speaks of a child.
 */
const age = '8/9/10/11/12/eight/nine/ten/eleven/twelve/seven/7';
const book = phraseBook<'age' | 'joined' | 'faked'>([
  [
    `(im|i'm|i am|am|just turned|turned|only|me|i'm only|im only|turning|being|being only) {very}* (${age})`,
    'age',
  ],
  [
    `(my|was my|had my|its my|for my|today is my) ..1 (8th|9th|10th|11th|12th|eighth|ninth|tenth|eleventh|twelfth|${age}) (birthday|bday)`,
    'age',
  ],
  [`(${age}) (years|yrs|yr|year|yo) (old)? ..2 (girl|boy|here)?`, 'age'],
  ['(year|yr|y) 3/4/5/6', 'age'],
  ['y3/y4/y5/y6/yr3/yr4/yr5/yr6/year3/year4/year5/year6', 'age'],
  ['(in|im|still) .. (primary|juniors|infants)', 'age'],
  [
    '(got|get|getting|made|have|on|using|downloaded|joined|signed|add|follow|new|my|opened|allowed|created|has|started|made me|delete|deleted|into) ..3 {site}',
    'joined',
  ],
  [
    '{site} ..3 (account|acc|user|username|page|channel|follow|add|me|streak|streaks|live|story|profile|name|password)',
    'joined',
  ],
  [
    '(put|said|typed|told|lied|wrote|used|faked|pretended|entered|changed) ..4 (1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|18|21|16|birthday|age|date of birth|dob|older|13|over)',
    'faked',
  ],
  ['(13|18) .. on (here|my|the|it)', 'faked'],
  [
    '(mam|mum|mom|dad|parents|nan|nana|mummy|mams|mums|dads) .. (doesnt|dont|not|didnt|wont|cant|never) ..1 (know|let|find|tell|see|allow)',
    'joined',
  ],
]);

const wish =
  /\b(till|until|when i'?m|when im|wish|more years|not allowed|can'?t wait|cant wait|one day|wait to be|when i was|used to be|back when|years ago|years time|next year)\b/;

export const underAge: KindFile = {
  kind: 'under-age',
  find: ({ draft, lines }) => {
    if (draft.author.role !== 'pupil') return [];
    return lines.flatMap((line) => {
      if (wish.test(line.reading.text.toLowerCase())) return [];
      const found = book.find(line);
      const aged = found.find(({ value }) => value === 'age');
      const faked = found.find(({ value }) => value === 'faked');
      const joined = found.find(({ value }) => value === 'joined') ?? faked;
      const onSite = /tiktok|instagram|snapchat|facebook|whatsapp|discord|youtube|twitter/i.test(draft.place);
      if (!aged || !(joined || (onSite && faked))) return [];
      return [
        {
          kind: 'under-age' as const,
          span: wordSpan(line, aged.first, aged.last),
          confidence: 'likely' as const,
          why: 'says that you are under 13 on a site for people of 13 and over',
        },
      ];
    });
  },
  examples: {
    hits: [
      { text: 'im 11 and i finally got snapchat add me', role: 'pupil' },
      { text: 'just turned 10!! new tiktok account follow me', role: 'pupil' },
    ],
    misses: [{ text: 'primary school kid with 2k followers thats me', role: 'pupil' }],
    nearMisses: [
      { text: 'not allowed instagram till im 13 so two years to go', role: 'pupil' },
      { text: 'my daughter is 11 and wants snapchat, is that too young?', role: 'parent' },
      { text: 'got 12 goals this season', role: 'pupil' },
    ],
  },
};
