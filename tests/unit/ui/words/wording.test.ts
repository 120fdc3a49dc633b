import { describe, expect, it } from 'vitest';
import { type Finding, KINDS, type Kind, ROLES, type Role } from '../../../../lib/analyser/types.ts';
import { builtinPolicy } from '../../../../lib/policy/builtin.ts';
import { review } from '../../../../lib/policy/review.ts';
import type { Verdict } from '../../../../lib/policy/types.ts';
import { linesOf, panelOf } from '../../../../lib/ui/words/panels.ts';
import type { PanelId } from '../../../../lib/ui/words/saying.ts';
import { roleName, type Wording, wordingOf } from '../../../../lib/ui/words/wording.ts';
import { analysis } from '../../policy/analysis.ts';

const parts = [{ field: 'text', text: 'Mrs Robson said so.' }];
const span = { part: 0, start: 0, end: 10 };

function verdictOf(role: Role, finding: Partial<Finding> & { kind: Kind }): Verdict {
  const found = { span, confidence: 'certain' as const, why: 'is why', ...finding };
  return review(analysis([found]), { role, children: [] }, builtinPolicy);
}

function say(role: Role, finding: Partial<Finding> & { kind: Kind }, images = 0): Wording | undefined {
  return wordingOf(verdictOf(role, finding), parts, images);
}

const NEVER = /\b(?:illegal\w*|defam\w*|violat\w*|false\w*|block\w*|report\w*|breach\w*|offen[cs]e\w*)\b/i;
const VARIANTS: Partial<Finding>[] = [
  {},
  { scope: 'community' },
  { scope: 'parents' },
  { scope: 'other' },
  { fullName: true },
  { limb: 'office' },
];

describe('every kind, for every reader', () => {
  for (const role of ROLES)
    it.each(KINDS)(`${role}: %s`, (kind) => {
      for (const variant of VARIANTS)
        for (const images of [0, 1, 6, 40]) {
          const wording = say(role, { kind, ...variant }, images);
          if (!wording) continue;
          const { heading, lead, buttons, notes, whys } = wording;
          expect(heading).toMatch(/^Not posted yet\. [\p{Lu}\d].*[.?]$/u);
          expect(lead).toMatch(/(?:It|This) may touch section [A-D] of the school’s policy\./);
          expect(buttons[0]?.action).toEqual({ does: 'edit' });
          expect(buttons.at(-1)).toEqual({ action: { does: 'post' }, label: 'Post anyway' });
          expect(buttons.length).toBeLessThanOrEqual(3);
          expect(new Set(buttons.map((button) => button.label)).size).toBe(buttons.length);
          expect(whys).toMatchObject([{ quote: 'Mrs Robson', says: 'is why.' }]);

          const panels = [...buttons.map((b) => b.action), ...notes].flatMap((each) =>
            'panel' in each ? [each.panel] : [],
          );
          const said = [
            heading,
            lead,
            ...buttons.map((button) => button.label),
            ...notes.map((note) => note.text),
            ...panels.map((id) => JSON.stringify([panelOf(id, kind), linesOf(id, role)])),
          ];
          for (const sentence of said) expect(sentence).not.toMatch(NEVER);
        }
    });

  it('says nothing where nothing is to be said', () => {
    expect(say('parent', { kind: 'school' })).toBeUndefined();
    expect(say('parent', { kind: 'person' })).toBeUndefined();
  });
});

describe('the five commonest, word for word', () => {
  it('staff mention work', () => {
    expect(say('staff', { kind: 'school' })).toMatchObject({
      heading: 'Not posted yet. This mentions school.',
      lead: 'There may be nothing wrong with it. It may touch section B of the school’s policy. The clause makes no exception for good news.',
      buttons: [
        { label: 'Edit my post' },
        { label: 'This is the school’s account' },
        { label: 'Post anyway' },
      ],
      notes: [{ text: 'Next time, just mark posts like this' }, { text: 'This isn’t about our school' }],
    });
  });

  it('a parent complains', () => {
    expect(say('parent', { kind: 'complaint' })).toMatchObject({
      heading: 'Not posted yet. This reads like a complaint.',
      lead: 'You may well be right. Here it may not reach anyone who can put it right. It may touch section C of the school’s policy.',
      buttons: [{ label: 'Edit my post' }, { label: 'Take it to the school' }, { label: 'Post anyway' }],
      notes: [
        { text: 'Your words become a letter that you can change. Nothing is sent until you send it.' },
        { text: 'Worried that a child is not safe? See who to tell.' },
      ],
    });
  });

  it('something serious about a named person', () => {
    const target = { ...span, kind: 'staff' as const };
    expect(say('parent', { kind: 'defamation', limb: 'standing', target })).toMatchObject({
      heading: 'Not posted yet. This says something serious about a named person.',
      lead: 'Second Look cannot know what happened and takes no view on it. It may touch section C of the school’s policy.',
      buttons: [
        { label: 'Edit my post' },
        { label: 'Take it to the right person' },
        { label: 'Post anyway' },
      ],
    });
  });

  it('a threat', () => {
    expect(say('parent', { kind: 'threat' })).toMatchObject({
      heading: 'Not posted yet. This could be read as a threat.',
      lead: 'You may not mean it that way. Someone who does not know you may take it that way. It may touch section D of the school’s policy.',
      buttons: [
        { label: 'Edit my post' },
        { label: 'Tell the school what happened' },
        { label: 'Post anyway' },
      ],
      notes: [{ text: 'Has someone hurt or frightened you or your child? 999 in danger, 101 otherwise.' }],
    });
  });

  it('sports day pictures', () => {
    expect(say('parent', { kind: 'event-photo' }, 6)).toMatchObject({
      heading: 'Not posted yet. Six pictures: is it only your own child in them?',
      lead: 'Second Look cannot see who is in a picture, so it asks. Some families need their child kept offline and cannot say why. This may touch section C of the school’s policy.',
      buttons: [
        { label: 'Choose pictures again' },
        { label: 'Yes, only mine: post' },
        { label: 'Post anyway' },
      ],
      notes: [
        { text: 'Don’t ask again about pictures today' },
        { text: 'Your pictures were counted, not opened.' },
      ],
    });
  });
});

describe('what a saying depends on', () => {
  it('speaks of a named person only where one is named', () => {
    const text = 'The head and Mrs Robson';
    const about = (start: number, end: number) =>
      wordingOf(
        verdictOf('parent', { kind: 'defamation', target: { part: 0, start, end, kind: 'staff' } }),
        [{ field: 'text', text }],
        0,
      )?.title;
    expect(about(0, 8)).toContain('somebody at school');
    expect(about(13, 23)).toContain('a named person');
  });

  it('shows a pupil people to talk to, never a procedure', () => {
    for (const kind of KINDS) {
      const panels = (say('pupil', { kind, scope: 'community' })?.buttons ?? []).flatMap(({ action }) =>
        action.does === 'open' ? [action.panel] : [],
      );
      expect(panels.filter((id: PanelId) => id !== 'tell-someone')).toEqual([]);
    }
  });

  it('lets a school clause choose the way', () => {
    const verdict = verdictOf('parent', { kind: 'complaint' });
    const clauses = [{ ...verdict.clauses[0]!, section: 'Concerns', route: 'take-to-right-person' as const }];
    const wording = wordingOf({ ...verdict, clauses, policySource: 'school' }, parts, 0);
    expect(wording?.buttons[1]?.label).toBe('Take it to the right person');
    expect(wording?.lead).toContain('It may touch the school’s policy.');
  });

  it('has a name for every role', () => {
    for (const role of ROLES) expect(roleName(role)).toBeTruthy();
  });
});
