import type { KindFile } from '../reading.ts';
import { mentionFindings } from './mention-findings.ts';

/** A pupil: by full name, by first name where school is the talk or the place, or one child described and placed. */
export const pupil: KindFile = {
  kind: 'pupil',
  find: (reading) => mentionFindings(reading, 'pupil'),
  examples: {
    hits: [
      { text: 'Ottilie Brack won the race', words: 'Ottilie Brack', confidence: 'certain' },
      { text: 'well done reuben kestle', words: 'reuben kestle' },
      { text: 'Ottilie B has chicken pox', words: 'Ottilie B', confidence: 'certain' },
      { text: 'Grace P-I is a superstar', words: 'Grace P-I' },
      { text: 'Alfie in Year 4 bit him', words: 'Alfie' },
      { text: 'Oluwadarasimi in Reception was so sweet', words: 'Oluwadarasimi' },
      { text: 'Poor Faith in Year 2 was in tears', words: 'Faith' },
      { text: 'little Mia from my class gave me a card', role: 'staff', words: 'Mia' },
      { text: 'ottilie was sick in assembly', words: 'ottilie' },
      { text: 'Zubayr is moving away', place: 'Year 2 mums WhatsApp', words: 'Zubayr' },
      { text: 'that kid in Year 4 with the red coat', confidence: 'possible' },
      { text: "Reuben Kestle's dad was at the gate", words: "Reuben Kestle's" },
      { text: 'nobody sit with zubayr in maths', role: 'pupil', words: 'zubayr' },
      { text: 'that reuben lad in my group is a handful', role: 'helper', words: 'reuben' },
    ],
    misses: [{ text: 'Exclusion panel today. The boy said nothing at all', role: 'governor' }],
    nearMisses: [
      'Ottilie is coming for tea',
      "I can't wait for summer",
      'by the grace of God',
      { text: 'Our Ottilie won the race on sports day', children: ['Ottilie'] },
      { text: 'Ottilie in Year 4 loves her new teacher', children: ['Ottilie'] },
      'Our Keira lost a tooth in assembly',
      'Year 6 kids are massive these days',
      'A lad fell off his bike',
      'Tom Hanks was brilliant in it',
      'Oliver Twist at the Theatre Royal, what a night',
      { text: 'Lovely production of Oliver in the village hall', role: 'governor' },
    ],
  },
};
