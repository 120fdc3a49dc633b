import type { Kind, Role } from '../../analyser/types.ts';
import type { ContactFor } from '../../school/contacts.ts';
import { CHILDLINE, EMERGENCY, type Helpline, NSPCC } from '../../school/helplines.ts';
import type { PanelId } from './saying.ts';

/** What a panel inside the popup says: a letter to start from, people to turn to, or both. */
export interface Panel {
  title: string;
  intro: string;
  /** A letter is begun in it; the person changes it and copies it. Nothing is sent. */
  writes?: true;
  /** Whom the school's contacts are looked up for. */
  contacts: readonly ContactFor[];
  /** Plain advice, shown with or without contacts. */
  advice: readonly string[];
}

const POLICE: Helpline = { name: 'Police', phone: '101', note: 'when it is not urgent' };

const NOTHING_SENT = 'Nothing is sent until you send it.';

const schoolChannel: Panel = {
  title: 'Use a school channel',
  intro: 'School email, the school’s own app or the office reach the same people, and keep you both safe.',
  contacts: ['office', 'safeguarding', 'head'],
  advice: [
    'Ask the office which channel your school uses for this.',
    'If a pupil has already been in touch on a personal account, tell the safeguarding lead. That protects you too.',
  ],
};

const tellSomeone: Panel = {
  title: 'Talk to someone about it',
  intro: 'You do not have to sort it out alone, and you are not in trouble for asking.',
  contacts: ['safeguarding', 'class', 'office'],
  advice: [
    'Someone at home whom you trust.',
    'Your teacher, or any grown-up at school whom you like talking to.',
    'If it is online: keep what was said to you, and show it to them.',
  ],
};

const whoToTell: Panel = {
  title: 'Who to tell when a child may not be safe',
  intro: 'Tell someone today. You do not need to be sure, and you do not need the school’s agreement.',
  contacts: ['safeguarding', 'head', 'council'],
  advice: [
    'The school’s safeguarding lead: every school has one, and the office will put you through.',
    'Children’s services at your local council, also in the evening and at the weekend.',
  ],
};

/** Which panel opens for a route, for this kind of finding and this reader. */
export function panelOf(id: PanelId, kind: Kind): Panel {
  switch (id) {
    case 'tell-someone':
      return tellSomeone;
    case 'who-to-tell':
      return whoToTell;
    case 'take-to-school':
      if (kind === 'contact') return schoolChannel;
      return {
        title: 'Take it to the school',
        intro: `Here are your words as the start of a letter. Change them as you like. ${NOTHING_SENT}`,
        writes: true,
        contacts: ['class', 'office', 'head', 'complaints'],
        advice: [
          'Start with whoever is closest to it: the class teacher, or the office.',
          'If that does not help, the headteacher. After that, the complaints procedure, which stands on the school’s website.',
        ],
      };
    case 'take-to-right-person':
      return {
        title: 'Take it to the right person',
        intro: `Here are your words as the start of a letter. Keep to what you saw or heard yourself. ${NOTHING_SENT}`,
        writes: true,
        contacts: ['head', 'governors', 'safeguarding', 'office'],
        advice: [
          'About somebody who works there, or another family: the headteacher.',
          'About the headteacher: the chair of governors, through the office or the clerk.',
          'About a child’s safety: the safeguarding lead, today.',
        ],
      };
    case 'tell-school':
      return {
        title: 'Tell the school what happened',
        intro: `The start of a letter about what happened, without the words you were going to post. ${NOTHING_SENT}`,
        writes: true,
        contacts: ['head', 'office', 'safeguarding'],
        advice: ['If it was near the school or between children, the headteacher should know today.'],
      };
    case 'not-our-school':
      return {
        title: 'This isn’t about our school',
        intro: 'Second Look took these words for your school. If they are not about it, your post can go.',
        contacts: [],
        advice: [],
      };
  }
}

/** Numbers that stand below a panel. */
export function linesOf(id: PanelId, role: Role): readonly Helpline[] {
  if (role === 'pupil' && (id === 'tell-someone' || id === 'who-to-tell')) return [CHILDLINE, EMERGENCY];
  if (id === 'who-to-tell') return [NSPCC, EMERGENCY];
  if (id === 'tell-school') return [EMERGENCY, POLICE];
  return [];
}
