import type { KindFile } from '../reading.ts';
import { mentionFindings } from './mention-findings.ts';

/** A parent of a pupil, as a member of the school community; never the author's own mum and dad. */
export const parent: KindFile = {
  kind: 'parent',
  find: (reading) => mentionFindings(reading, 'parent'),
  examples: {
    hits: [
      { text: "Alfie's mum parked across the zigzags", words: "Alfie's mum" },
      { text: 'alfies dad was shouting at the gate', words: 'alfies dad' },
      { text: "Ottilie Brack's dad is in the paper", words: 'dad' },
      { text: 'The PTA lot raised a fortune', words: 'The PTA lot' },
      { text: 'that dad at the gate with the dog', words: 'that dad' },
      { text: 'them mams at the gate never shut up', words: 'them mams' },
      { text: 'The mum in the fur coat blanked me', place: 'Harbour Lane Primary Parents' },
      { text: 'the Kestles are at it again', words: 'the Kestles' },
      { text: 'One of my parents sent in a cake', role: 'staff', words: 'my parents' },
      { text: 'parents moaning about homework again', role: 'staff', words: 'parents' },
      { text: 'my year 1 mums are the best', role: 'staff' },
      { text: "Zubayr's nan came in to read", role: 'helper', words: "Zubayr's nan" },
      { text: 'That kid again. His mum wants a word', words: 'mum' },
    ],
    misses: [{ text: 'The mother lied to the whole panel', role: 'governor' }],
    nearMisses: [
      "My mum's roast is the best",
      'Happy birthday Dad',
      'our mam is eighty today',
      'Being a mum is hard',
      'Parents deserve a break',
      "Mother's Day brunch, two for one",
      'parents evening is on Tuesday',
      { text: "Keira's dad forgot her coat again", children: ['Keira'] },
      { text: 'parents evening on Thursday, send coffee', role: 'staff' },
      { text: 'Mums, please name the jumpers', role: 'staff' },
    ],
  },
};
