import { describe, expect, it, vi } from 'vitest';
import { answer, type Desk, type Sender } from '../../../lib/gate/answer.ts';
import { forPage } from '../../../lib/gate/for-page.ts';
import { builtinPolicy } from '../../../lib/policy/builtin.ts';
import type { Verdict } from '../../../lib/policy/types.ts';

const OWN = 'chrome-extension://abc/';
const PAGE: Sender = { id: 'abc', url: 'https://x.com/home', tab: { id: 7 }, frameId: 0 };
const OPTIONS: Sender = { id: 'abc', url: `${OWN}options.html`, tab: { id: 8 }, frameId: 0 };

function desk(stored: Record<string, unknown> = {}) {
  const items = { ...stored };
  const showUi = vi.fn(async () => {});
  const made: Desk = {
    extensionId: 'abc',
    ownPages: OWN,
    storage: {
      get: async (keys) => Object.fromEntries(keys.map((key) => [key, items[key]])),
      set: async (changes) => void Object.assign(items, changes),
    },
    detectLanguage: async () => ({ language: 'en', reliable: true }),
    showUi,
    sendGuard: vi.fn(async () => {}),
    epoch: () => 'one',
  };
  return { made, items, showUi };
}

const draft = {
  parts: [{ field: 'text', text: 'Lovely assembly from Mrs Robson today' }],
  images: 0,
  place: '',
  audience: 'post',
};
const STAFF = { started: true, roles: ['staff'], school: { source: 'sample' } };

describe('before the person has started', () => {
  it('nothing is checked and nothing shown', async () => {
    const { made, showUi } = desk({ ...STAFF, started: false });
    expect(await answer({ type: 'wake' }, PAGE, made)).toMatchObject({ on: false });
    expect(await answer({ type: 'check', draft }, PAGE, made)).toBe(null);
    expect(await answer({ type: 'show-ui' }, PAGE, made)).toBe(false);
    expect(showUi).not.toHaveBeenCalled();
  });
});

describe('installed by a school', () => {
  const byPolicy = (stored: Record<string, unknown>) => {
    const set = desk(stored);
    const empty = { get: async () => ({}), set: async () => {} };
    const managed = {
      get: async () => ({}),
      byPolicy: async () => true,
      local: empty,
      session: empty,
      now: () => 0,
    };
    return { ...set, made: { ...set.made, managed } };
  };

  it('the person is told once, in the page itself, before anything is read', async () => {
    const { made, items, showUi } = byPolicy({ roles: ['staff'] });
    expect(await answer({ type: 'wake' }, { ...PAGE, frameId: 3 }, made)).not.toHaveProperty('introduce');
    expect(await answer({ type: 'wake' }, PAGE, made)).toMatchObject({ on: false, introduce: true });
    expect(await answer({ type: 'show-ui' }, PAGE, made)).toBe(true);
    expect(showUi).toHaveBeenCalledOnce();
    expect(await answer({ type: 'check', draft }, PAGE, made)).toBe(null);

    expect(await answer({ type: 'introduced', start: false }, PAGE, made)).toBe(false);
    expect(items).toMatchObject({ introduced: true, started: false });
    expect(await answer({ type: 'wake' }, PAGE, made)).not.toHaveProperty('introduce');
    expect(await answer({ type: 'introduced', start: true }, PAGE, made)).toBe(false);
    expect(items.started).toBe(false);
  });

  it('starts at their word', async () => {
    const { made, items } = byPolicy({});
    expect(await answer({ type: 'introduced', start: true }, PAGE, made)).toBe(true);
    expect(items.started).toBe(true);
  });

  it('no page starts checking where no card is shown', async () => {
    const { made, items } = desk({});
    expect(await answer({ type: 'introduced', start: true }, PAGE, made)).toBe(false);
    expect(items).toEqual({});
  });
});

describe('a content script', () => {
  it('keeps what its author ticked, and the next verdict is the milder for it', async () => {
    const { made, items } = desk(STAFF);
    const mention = { ...draft, parts: [{ field: 'text', text: 'Year 4 today were a joy' }] };
    expect(await answer({ type: 'check', draft: mention }, PAGE, made)).toMatchObject({ outcome: 'review' });
    expect(await answer({ type: 'remember', remember: { what: 'mark-only' } }, PAGE, made)).toBe(true);
    expect(items.muted).toMatchObject({ mentions: true });
    expect(await answer({ type: 'check', draft: mention }, PAGE, made)).toMatchObject({ outcome: 'advise' });
    expect(answer({ type: 'remember', remember: { what: 'everything' } }, PAGE, made)).toBeUndefined();
  });

  it('gets a verdict as its author, and the popup in its own frame', async () => {
    const { made, showUi } = desk(STAFF);
    expect(await answer({ type: 'wake' }, PAGE, made)).toMatchObject({ on: true, epoch: 'one' });
    const verdict = (await answer({ type: 'check', draft }, PAGE, made)) as Verdict;
    expect(verdict).toMatchObject({ outcome: 'review', role: 'staff' });
    expect(await answer({ type: 'show-ui' }, { ...PAGE, frameId: 3 }, made)).toBe(true);
    expect(showUi).toHaveBeenCalledWith(7, 3);
  });
  it('gets the people to turn to, and of the school no more than one word', async () => {
    const school = {
      source: 'own',
      profile: {
        name: 'Quay Street Primary School',
        staff: [{ title: 'Mrs', first: 'Delphine', surname: 'Ashworth', role: 'Headteacher' }],
      },
      contacts: [{ for: 'governors', name: 'Dr Sethi, chair of governors' }],
    };
    const { made } = desk({ started: true, roles: ['parent'], school });
    const about = {
      ...draft,
      parts: [{ field: 'text', text: 'Disgusted with how Mrs Ashworth handled it' }],
    };
    const verdict = (await answer({ type: 'check', draft: about }, PAGE, made)) as Verdict;
    expect(verdict.turnTo).toEqual({
      about: 'head',
      contacts: [{ for: 'governors', name: 'Dr Sethi, chair of governors' }],
    });
    expect(JSON.stringify(verdict)).not.toMatch(/Delphine|Headteacher/);
    const nothing = { ...draft, parts: [{ field: 'text', text: 'Lovely walk by the sea' }] };
    expect(await answer({ type: 'check', draft: nothing }, PAGE, made)).not.toHaveProperty('turnTo');
  });

  it('gets no settings and changes none', async () => {
    const { made, items } = desk(STAFF);
    expect(answer({ type: 'get-settings' }, PAGE, made)).toBeUndefined();
    expect(answer({ type: 'change-settings', change: { started: false } }, PAGE, made)).toBeUndefined();
    expect(items.started).toBe(true);
  });
  it('is not answered where its message does not fit', () => {
    const { made } = desk(STAFF);
    const wrong = [
      null,
      'wake',
      { type: 'wakeup' },
      { type: 'check' },
      { type: 'check', draft: { ...draft, images: -1 } },
      { type: 'check', draft: { ...draft, audience: 'everyone' } },
      { type: 'check', draft: { ...draft, parts: [{ field: 'text', text: 7 }] } },
      { type: 'check', draft: { ...draft, parts: Array(61).fill(draft.parts[0]) } },
      { type: 'check', draft: { ...draft, place: 'x'.repeat(301) } },
    ];
    for (const message of wrong) expect(answer(message, PAGE, made), JSON.stringify(message)).toBeUndefined();
  });
  it('cannot say who writes: keys that are not in the schema are dropped', async () => {
    const { made } = desk(STAFF);
    const forged = { ...draft, author: { role: 'parent', children: [] } };
    expect(await answer({ type: 'check', draft: forged }, PAGE, made)).toMatchObject({ role: 'staff' });
  });
});

describe('others', () => {
  it('are not answered: another extension, or an address that only looks like ours', () => {
    const { made } = desk(STAFF);
    expect(answer({ type: 'wake' }, { ...PAGE, id: 'xyz' }, made)).toBeUndefined();
    const alike = { ...PAGE, url: `https://evil.example/?${OWN}options.html` };
    expect(answer({ type: 'get-settings' }, alike, made)).toBeUndefined();
  });
});

describe('our own pages', () => {
  it('read and change settings; a wrong value changes nothing and is named', async () => {
    const { made, items } = desk(STAFF);
    expect(await answer({ type: 'get-settings' }, OPTIONS, made)).toMatchObject({
      settings: { started: true },
    });
    const change = { roles: ['parent'], children: ['Josh'] };
    expect(await answer({ type: 'change-settings', change }, OPTIONS, made)).toMatchObject({
      settings: { roles: ['parent'], children: ['Josh'] },
    });
    const wrong = { roles: ['headmaster'], started: false };
    expect(await answer({ type: 'change-settings', change: wrong }, OPTIONS, made)).toMatchObject({
      error: expect.stringContaining('roles'),
    });
    expect(items).toMatchObject({ started: true, roles: ['parent'] });
  });
});

describe('what a page gets of a verdict', () => {
  it('is what is written down, whatever the layers below add', () => {
    const span = { part: 0, start: 0, end: 4, name: 'Mia Fairbairn' };
    const full = {
      outcome: 'review',
      clauses: [{ ...builtinPolicy.clauses[0], pupils: ['Mia Fairbairn'] }],
      findings: [
        {
          kind: 'pupil',
          span,
          confidence: 'likely',
          why: 'because',
          outcome: 'review',
          clauses: ['B3'],
          target: { ...span, kind: 'pupil' },
          roster: ['Mia Fairbairn'],
        },
      ],
      role: 'staff',
      safety: false,
      ownHurt: false,
      language: 'en',
      checked: true,
      policySource: 'builtin',
      names: [span],
      school: { name: 'Mia Fairbairn' },
    } as unknown as Verdict;
    const page = forPage(full);
    expect(JSON.stringify(page)).not.toContain('Fairbairn');
    expect(page.findings[0]).toMatchObject({
      span: { part: 0, start: 0, end: 4 },
      target: { kind: 'pupil' },
    });
  });
});

describe('holding requests', () => {
  it('is as the person has it for this site, also in frames without an address', async () => {
    const { made } = desk({ ...STAFF, guards: { x: false } });
    const asked = (sender: Sender) => answer({ type: 'guarded' }, sender, made);
    expect(await asked(PAGE)).toBe(false);
    expect(await asked({ ...PAGE, url: 'about:blank', origin: 'https://x.com' })).toBe(false);
    expect(await asked({ ...PAGE, url: 'https://bsky.app/' })).toBe(true);
    expect(await asked({ ...PAGE, url: 'about:blank', origin: 'null' })).toBe(false);
  });
  it('brings the guard where it belongs, and nowhere else', async () => {
    const { made } = desk({ ...STAFF, guards: { x: false }, extraHosts: ['talk.example'] });
    const asked = (url: string) => answer({ type: 'send-guard' }, { ...PAGE, url }, made);
    expect(await asked('https://bsky.app/')).toBe(true);
    expect(await asked('https://talk.example/')).toBe(true);
    expect(made.sendGuard).toHaveBeenCalledTimes(2);
    expect(made.sendGuard).toHaveBeenCalledWith(7, 0);
    // Not wanted, all of it encrypted, not asked for.
    expect(await asked('https://x.com/')).toBe(false);
    expect(await asked('https://web.whatsapp.com/')).toBe(false);
    expect(await asked('https://other.example/')).toBe(false);
    expect(made.sendGuard).toHaveBeenCalledTimes(2);
  });
});

describe('a popup of a frame', () => {
  const review = { type: 'review-above', parts: draft.parts, images: 0 };
  const FRAME = { ...PAGE, frameId: 3 };
  const withAbove = (stored: Record<string, unknown> = STAFF) => {
    const reviewAbove = vi.fn<NonNullable<Desk['reviewAbove']>>(async () => ({ kind: 'post' }));
    return { made: { ...desk(stored).made, reviewAbove }, reviewAbove };
  };

  it('is shown by the page around it, with a verdict of our own making', async () => {
    const { made, reviewAbove } = withAbove();
    expect(await answer(review, FRAME, made)).toEqual({ kind: 'post' });
    expect(reviewAbove).toHaveBeenCalledWith(7, expect.objectContaining({ parts: draft.parts, images: 0 }));
    expect(reviewAbove.mock.calls[0]![1].verdict.outcome).toBe('review');
  });
  it('stays where it is if there is nothing to ask, or nobody to show it, or it is no frame', async () => {
    const { made, reviewAbove } = withAbove();
    const clear = { ...review, parts: [{ field: 'text', text: 'The tide is out' }] };
    expect(await answer(clear, FRAME, made)).toBeNull();
    expect(await answer(review, PAGE, made)).toBeNull();
    expect(await answer(review, FRAME, withAbove({ ...STAFF, started: false }).made)).toBeNull();
    expect(reviewAbove).not.toHaveBeenCalled();
    reviewAbove.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await answer(review, FRAME, made)).toBeNull();
  });
});
