import type { BefriendAnswer, BefriendQuestion } from '../../gate/ui.ts';

const NOT_YET: Record<BefriendQuestion['does'], [title: string, anyway: string]> = {
  add: ['Not added yet.', 'Add anyway'],
  confirm: ['Not confirmed yet.', 'Confirm anyway'],
  connect: ['Not connected yet.', 'Connect anyway'],
  follow: ['Not followed yet.', 'Follow anyway'],
};

interface BefriendWords {
  title: string;
  heading: string;
  lead: string;
  buttons: readonly { answer: BefriendAnswer; label: string }[];
  note: string;
}

/** What is said before somebody with a pupil's name is befriended. It accuses nobody: people share names. */
export function befriendWords({ does, name }: BefriendQuestion): BefriendWords {
  const [title, anyway] = NOT_YET[does];
  return {
    title,
    heading: `${name} has the name of a pupil.`,
    lead: 'It may well be somebody else. Second Look compares names, on this device, and knows nothing more. This may touch section B of the school’s policy.',
    buttons: [
      { answer: 'leave', label: 'Leave it' },
      { answer: 'known', label: 'My own child, or grown up by now' },
      { answer: 'anyway', label: anyway },
    ],
    note: '“My own child, or grown up by now” is remembered on this device, and can be taken back in the settings.',
  };
}
