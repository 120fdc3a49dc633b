import type { Role } from '../../analyser/types.ts';
import type { Occasion, Saying } from './saying.ts';

const COUNTED = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** "Six pictures", "One picture", "14 pictures"; where none is attached yet, what was offered. */
function counted(images: number): string {
  if (images <= 0) return 'Pictures from a school event';
  return `${COUNTED[images] ?? images} ${images === 1 ? 'picture' : 'pictures'}`;
}

/** A parent is asked about the child, a pupil about themselves; nobody is told what the pictures show. */
function question(role: Role, them: string): { ask: string; yes: string } {
  if (role === 'parent') return { ask: `is it only your own child in ${them}?`, yes: 'Yes, only mine: post' };
  if (role === 'pupil') return { ask: `is it only you in ${them}?`, yes: 'Yes, only me: post' };
  return { ask: `can any pupils be seen in ${them}?`, yes: 'No pupils in them: post' };
}

export function pictures({ role, images }: Occasion): Saying {
  const { ask, yes } = question(role, images === 1 ? 'it' : 'them');
  return {
    title: `${counted(images)}: ${ask}`,
    before:
      'Second Look cannot see who is in a picture, so it asks. Some families need their child kept offline and cannot say why.',
    it: 'This',
    ...(images > 0 && { edit: 'Choose pictures again' }),
    way: { action: { does: 'answer' }, label: images === 1 ? yes.replace(' in them', ' in it') : yes },
    notes: [
      {
        kind: 'tick',
        text: "Don't ask again about pictures today",
        remember: { what: 'pictures-today' },
      },
      ...(images > 0 ? [{ kind: 'text' as const, text: 'Your pictures were counted, not opened.' }] : []),
    ],
  };
}
