import type { Role } from '../../analyser/types.ts';
import type { Occasion, Saying } from './saying.ts';
import { spoken, t } from './tongue.ts';

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
  if (images <= 0) return t('Pictures from a school event');
  if (spoken() !== 'en') return t('{count} pictures', { count: images });
  return `${COUNTED[images] ?? images} ${images === 1 ? 'picture' : 'pictures'}`;
}

interface Asked {
  ask: string;
  yes: string;
  before: string;
}

const CANNOT_SEE = 'Second Look cannot see who is in a picture, so it asks.';
const SOME_FAMILIES = 'Some families need their child kept offline and cannot say why.';

/** A parent is asked about the child, a pupil about themselves, those who come as adults of the school about its pupils. */
function asked(role: Role, them: string): Asked {
  switch (role) {
    case 'parent':
      return {
        ask: `is it only your own child in ${them}?`,
        yes: 'Yes, only mine: post',
        before: `${CANNOT_SEE} ${SOME_FAMILIES}`,
      };
    case 'pupil':
      return {
        ask: `is it only you in ${them}?`,
        yes: 'Yes, only me: post',
        before: `${CANNOT_SEE} Your friends may not want to be online. Ask them, and a grown-up, first.`,
      };
    case 'staff':
      return {
        ask: `can any pupils be seen in ${them}?`,
        yes: 'No pupils in them: post',
        before: `${CANNOT_SEE} Pictures of pupils go on the school’s own pages, where it knows who has said yes.`,
      };
    default:
      return {
        ask: `can any pupils be seen in ${them}?`,
        yes: 'No pupils in them: post',
        before: `${CANNOT_SEE} You were there for the school, and its families have not agreed to a post of yours. ${SOME_FAMILIES}`,
      };
  }
}

export function pictures({ role, images }: Occasion): Saying {
  const { ask, yes, before } = asked(role, images === 1 ? 'it' : 'them');
  return {
    title: `${counted(images)}: ${t(ask)}`,
    before,
    it: 'This',
    ...(images > 0 && { edit: 'Choose pictures again' }),
    way: { action: { does: 'answer' }, label: images === 1 ? yes.replace(' in them', ' in it') : yes },
    notes: [
      {
        kind: 'tick',
        text: 'Don’t ask again about pictures today',
        remember: { what: 'pictures-today' },
      },
      ...(images > 0 ? [{ kind: 'text' as const, text: 'Your pictures were counted, not opened.' }] : []),
    ],
  };
}
