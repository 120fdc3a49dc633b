import type { KindFile } from '../reading.ts';
import { mentionFindings } from './mention-findings.ts';

/** Any other private person named: a neighbour, a friend, a child nobody ties to the school. */
export const person: KindFile = {
  kind: 'person',
  find: (reading) => mentionFindings(reading, 'person'),
  examples: {
    hits: [
      { text: 'Mr Polglase next door fixed our fence', words: 'Mr Polglase' },
      { text: 'Mrs Jago taught me everything in 1984', words: 'Mrs Jago' },
      { text: 'My friend Bex is running a marathon', words: 'Bex' },
      { text: "Kev's stag do was a blur", words: "Kev's" },
      { text: 'Off to see Chukwuebuka Nwachukwu play', words: 'Chukwuebuka Nwachukwu' },
      { text: 'Ottilie is coming for tea', words: 'Ottilie' },
      { text: 'Saw Zdzisława Brzozowska in town today', words: 'Zdzisława Brzozowska' },
    ],
    misses: ['had a pint with big dave and wor kid'],
    nearMisses: [
      'Adele at Wembley was unreal',
      'Taylor Swift tickets, anyone?',
      'Harry Potter marathon this weekend',
      'Will it ever stop raining',
      'May the fourth be with you',
      'Popped to Greggs and then Morrisons',
      'Calvin Klein sale at the outlet',
      'Eid Mubarak to all',
      'Happy Easter everyone',
      'Off to Newcastle for the match',
      'Mario Kart with the kids',
      "Nana's house for tea",
    ],
  },
};
