import type { Role } from '../../analyser/types.ts';
import { pictures } from './pictures.ts';
import type { Note, Occasion, Saying, Sayings } from './saying.ts';
import { way } from './ways.ts';

/**
 * How each kind of finding is put to its author: the five commonest word for word as they were agreed, the others in
 * their tone. A reminder, not a verdict: nothing here says what the law is, what is true, or that anything was done.
 */

const text = (line: string): Note => ({ kind: 'text', text: line });

const WHO_TO_TELL: Note = {
  kind: 'open',
  text: 'Worried that a child is not safe? See who to tell.',
  panel: 'who-to-tell',
};
const MARK_ONLY: Note = {
  kind: 'tick',
  text: 'Next time, just mark posts like this',
  remember: { what: 'mark-only' },
};

const HURT_OR_FRIGHTENED: Record<'pupil' | 'others', Note> = {
  others: text('Has someone hurt or frightened you or your child? 999 in danger, 101 otherwise.'),
  pupil: text('Has someone hurt or frightened you? 999 in danger, 101 otherwise.'),
};
const hurt = (role: Role) => HURT_OR_FRIGHTENED[role === 'pupil' ? 'pupil' : 'others'];

function mention(title: string): (occasion: Occasion) => Saying {
  return ({ role, policySource }) => ({
    title,
    before: 'There may be nothing wrong with it.',
    // Said of the example's own clause alone: what a school's clause leaves out is not ours to say.
    ...(role === 'staff' &&
      policySource === 'builtin' && { after: 'The clause makes no exception for good news.' }),
    ...(role === 'staff' && { way: way('official-account', role) }),
    notes: [MARK_ONLY],
  });
}

/** A child's full name is more than a mention for those who may otherwise mention anybody. */
function pupilMention(occasion: Occasion): Saying {
  const { role, lead } = occasion;
  if (role === 'staff' || role === 'governor' || role === 'helper' || !lead.fullName)
    return mention(role === 'pupil' ? 'This mentions another pupil.' : 'This mentions a child at school.')(
      occasion,
    );
  return {
    title:
      role === 'pupil'
        ? 'This gives another pupil’s full name.'
        : 'This names another family’s child in full.',
    before:
      'There may be nothing wrong with it. Some children need to stay out of sight, and cannot say why.',
    notes: [MARK_ONLY],
  };
}

const takesNoView = 'and takes no view on it.';

export const sayings: Sayings = {
  threat: ({ role }) => ({
    title: 'This could be read as a threat.',
    before: 'You may not mean it that way. Someone who does not know you may take it that way.',
    way: way('tell-school', role),
    notes: [hurt(role)],
  }),
  hate: ({ role }) => ({
    title: 'This could be read as hostile to people for who they are.',
    before: 'You may not mean it that way. Someone it speaks of may take it that way.',
    way: way('tell-school', role),
    notes: [hurt(role)],
  }),
  private: ({ role }) => ({
    title: 'This tells something private about somebody.',
    before: 'It may be kindly meant. Those it is about may not want it known, and it is hard to take back.',
    way: way('take-to-right-person', role),
    notes: role === 'pupil' ? [] : [WHO_TO_TELL],
  }),
  'under-age': ({ role }) => ({
    title: 'This says that you are under 13.',
    before:
      'Many sites ask for 13 and close accounts that say otherwise. It also tells strangers how old you are.',
    way: way('tell-someone', role),
  }),
  defamation: ({ role, named }) => ({
    title: named
      ? 'This says something serious about a named person.'
      : 'This says something serious about somebody at school.',
    before: `Second Look cannot know what happened ${takesNoView}`,
    way: way('take-to-right-person', role),
    notes: role === 'pupil' ? [] : [WHO_TO_TELL],
  }),
  rumour: ({ role }) => ({
    title: 'This passes on something heard.',
    before: `Second Look cannot know whether it is so ${takesNoView} Once it is out, it is hard to call back.`,
    way: way('take-to-right-person', role),
    notes: role === 'pupil' ? [] : [WHO_TO_TELL],
  }),
  complaint: ({ role }) => ({
    title: 'This reads like a complaint.',
    before: 'You may well be right. Here it may not reach anyone who can put it right.',
    way: way('take-to-school', role),
    notes:
      role === 'pupil'
        ? []
        : [
            text('Your words become a letter that you can change. Nothing is sent until you send it.'),
            WHO_TO_TELL,
          ],
  }),
  'event-photo': pictures,
  contact: ({ role, lead }) => ({
    title:
      lead.scope === 'parents'
        ? 'This asks parents to get in touch with you.'
        : 'This asks pupils to get in touch with you.',
    before: 'It is easily meant well. A school channel keeps both sides safe if something is ever misread.',
    way: { action: { does: 'open', panel: 'take-to-school' }, label: 'Use a school channel' },
    notes: role === 'staff' && lead.scope === 'parents' ? [MARK_ONLY] : [],
  }),
  abuse: ({ role, lead }) => ({
    title: lead.scope === 'community' ? 'This could hurt somebody at school.' : 'This could hurt somebody.',
    before: 'It may be meant as a joke. Whoever it is about may not read it as one.',
    way: way('take-to-right-person', role),
    notes: role === 'pupil' ? [hurt(role)] : [],
  }),
  conduct: () => ({
    title: 'This may sit badly with working at a school.',
    before:
      'Among friends it may be nothing. People who know where you work may read it as coming from staff.',
  }),
  school: mention('This mentions school.'),
  staff: mention('This mentions somebody at school.'),
  pupil: pupilMention,
  parent: mention('This mentions a parent at school.'),
  person: mention('This mentions somebody.'),
};
