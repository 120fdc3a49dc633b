import { foldName } from '../../school/names.ts';
import type { DraftReading } from '../reading.ts';
import type { Finding } from '../types.ts';
import { mentionSpan } from './mention-findings.ts';

const children =
  /\b(?:kids|kiddies|little ones|children|class(?:mates)?|pupils|friends|pals|teams?|all of them|them all)\b/i;

const at = (part: number, start: number, end: number) => ({ part, start, end });

/**
 * Pictures without a word of an event, where the school or its town is in the words or is the place: nobody can tell
 * what they show, so its author is asked. The town is where people live: with it, there have to be children and several
 * pictures.
 *
 * A member of staff who names the school has the clause on comments to read first.
 */
export function schoolInView(reading: DraftReading): Finding[] {
  const { draft, school, mentions, atSchoolPlace } = reading;
  if (draft.images === 0) return [];
  const found = (span: Finding['span'], confidence: Finding['confidence'], why: string): Finding[] => [
    { kind: 'event-photo', span, confidence, why },
  ];

  const named = mentions.find(({ kind, confidence }) => kind === 'school' && confidence !== 'possible');
  if (named) {
    if (draft.author.role === 'staff') return [];
    return found(mentionSpan(reading, named), 'likely', 'names the school, and has pictures');
  }

  // What the place says can be quoted from nowhere in the draft.
  if (atSchoolPlace) return found(at(0, 0, 0), 'likely', 'has pictures, in a place of the school');

  const town = foldName(school.town);
  if (!town || draft.images < 2 || !draft.parts.some(({ text }) => children.test(text))) return [];
  const part = draft.parts.findIndex(({ text }) => ` ${foldName(text)} `.includes(` ${town} `));
  if (part >= 0) {
    const start = draft.parts[part]!.text.toLowerCase().indexOf(school.town.toLowerCase());
    const span = start < 0 ? at(part, 0, 0) : at(part, start, start + school.town.length);
    return found(span, 'likely', 'names the town of the school, and has pictures');
  }
  const inPlace = ` ${foldName(draft.place)} `.includes(` ${town} `);
  return inPlace ? found(at(0, 0, 0), 'likely', 'has pictures, in a group of the town') : [];
}
