import { phraseBook, phrasesOf } from '../phrases.ts';
import type { KindFile } from '../reading.ts';
import { wordSpan } from './finding.ts';

/**
 * Those who work with children inviting pupils, or (weaker) parents, to personal contact: "add me on …", "here is my
 * number". The office, the app and the school's own account are the official channels and are left alone.
 */
const invites = phrasesOf(`
  (add|follow|message|msg|dm|text|snap|ring|phone|email|whatsapp|inbox|pm|facetime|find|ping|friend|contact|call|tag|drop) me
  (add|follow|join|find|subscribe to|come to) (my|our|us on|the) ..3 ({site}|account|server|stream|channel|page|discord|story|insta|group|profile|lobby|realm|game|twitch)
  my (snap|snapchat|insta|instagram|number~|mobile|tiktok|discord|facebook|gamertag|whatsapp|username|handle|dms) ..3 (is|are|open|number|email|account|if|for|s|here)?
  (dms|dm|inbox) (are|is|always)? ..1 open
  (text|message|whatsapp|ring|call|dm) ..6 (07|direct|directly|on my|to my)
  (come|join|jump|hop) .. (discord|server|stream|lobby|link in (my)? bio|my account|my channel|my minecraft|my page|on snap|online with me)
  (accept|accepting|send|add) .. (friend request~|follow request~)
  (you can|can now|you may|feel free|allowed to|free to) .. (add|follow|message|text|dm|snap) (me|us)
  (heres|here is|take) my (number|snap|insta|mobile|email)
`);
const pupils = phrasesOf(`
  (year|yr) 1/2/3/4/5/6/7/8/9/10/11/12/13
  p1/p2/p3/p4/p5/p6/p7/p7s/p6s/y6s/y5s/y11s
  y1/y2/y3/y4/y5/y6/y7/y8/y9/y10/y11/yr1/yr2/yr3/yr4/yr5/yr6
  leavers
  pupils/pupil/students/student/readers/learners
  (school council|council) members
  (my|our|all my|you) {very}* (lot|kids|class|leavers|children|form|team|little ones|lads|girls|group|tutor group|gang|choir|club|readers|netballers|footballers|year 6s|year 5s|monsters|stars|boys|lovelies)
  (any|all|hey|hi|the|some|those|for) ..3 (kids|children|pupils|kiddos|youngsters|young people|teens)
  (you|kids|anyone|any|everyone) .. (who know|that know|in my class|from my class|from school|i teach|i taught|i coach|in my group|from my group|from class|from year|know me)
  (revision|homework|project|stuck on|practise|practice|rehearsal|spellings|training|coursework|exam) ..
  guys
`);
const parents = phrasesOf(`
  parents/mams/mums/dads/carers/families/mummies/moms/parent
  (your|ur) (child|kid|little one|son|daughter)
`);

const book = phraseBook<'invite' | 'pupils' | 'parents'>([
  ...invites.map((phrase) => [phrase, 'invite'] as const),
  ...pupils.map((phrase) => [phrase, 'pupils'] as const),
  ...parents.map((phrase) => [phrase, 'parents'] as const),
]);

const official =
  /\b(office|school email|class dojo|dojo|parentmail|seesaw|teams|google classroom|school app|official|school account|school phone)\b/;
const trade =
  /\b(cv|vacancy|apply|for sale|selling|collection|collect|sponsor|justgiving|£\d|tickets?|recommend|babysitter)\b/;

export const contact: KindFile = {
  kind: 'contact',
  find: ({ draft, lines }) => {
    if (draft.author.role === 'parent' || draft.author.role === 'pupil') return [];
    return lines.flatMap((line) => {
      const found = book.find(line);
      const invite = found.find(({ value }) => value === 'invite');
      const text = line.reading.text.toLowerCase();
      const channel =
        official.test(text) &&
        !/no need to (?:go|bother)|instead of|rather than|don't bother|skip|not the/.test(text);
      if (!invite || channel || trade.test(text)) return [];
      const toParents =
        found.some(({ value }) => value === 'parents') ||
        (/\b(mams|mums|parents)\b/i.test(draft.place) && !found.some(({ value }) => value === 'pupils'));
      const toPupils = found.some((match) => match.value === 'pupils' && !covers(invite, match));
      if (!toParents && !toPupils) return [];
      return [
        {
          kind: 'contact' as const,
          span: wordSpan(line, invite.first, invite.last),
          confidence: 'likely' as const,
          why: toParents ? 'invites parents to personal contact' : 'invites pupils to personal contact',
          scope: toParents ? ('parents' as const) : ('pupils' as const),
        },
      ];
    });
  },
  examples: {
    hits: [
      { text: 'Year 6, from July my snap is open to you all', role: 'staff' },
      { text: 'Parents, text me any time on 07700 900123', role: 'staff' },
    ],
    misses: [
      { text: 'The door is always open, even at eleven at night, you know the handle 😉', role: 'staff' },
    ],
    nearMisses: [
      {
        text: 'Parents, please ring the office with any questions or message me on Class Dojo',
        role: 'staff',
      },
      { text: 'follow me on strava if you fancy a laugh', role: 'parent' },
      { text: 'Spare ticket for Saturday, drop me a line', role: 'staff' },
    ],
  },
};

const covers = (a: { first: number; last: number }, b: { first: number; last: number }) =>
  a.first <= b.first && b.last <= a.last;
