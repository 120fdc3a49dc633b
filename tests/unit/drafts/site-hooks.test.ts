// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { audienceOf, editorAt, submitAt } from '../../../lib/drafts/composer.ts';
import { findAll, fits, fitsGlob, lineage } from '../../../lib/drafts/hooks.ts';
import { isRead } from '../../../lib/gate/checking.ts';
import type { ComposerSite, Hook, Site } from '../../../lib/sites/site.ts';

const hook = (selector: string, more: Partial<Hook> = {}): Hook => ({
  selector,
  seen: 'this test',
  date: '2026-11-24',
  strength: 'one',
  ...more,
});

const composer = (more: Partial<ComposerSite>): ComposerSite => ({
  id: 'post',
  audience: 'post',
  editors: [{ ...hook('[contenteditable]'), field: 'text' }],
  region: [],
  submit: [],
  keys: [],
  ...more,
});

const site = (...composers: ComposerSite[]): Site => ({
  id: 'test',
  name: 'Test',
  hosts: [],
  composers,
  replay: 'click',
});

const $ = (selector: string) => document.querySelector(selector)!;
const submit = (selector: string, of: Site) => submitAt(lineage($(selector)), of);

beforeEach(() => {
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
});

describe('hooks into shadow roots', () => {
  it('are found from outside, and from within the root that they mean', () => {
    document.body.innerHTML = '<div id="outlet"></div>';
    $('#outlet').attachShadow({ mode: 'open' }).innerHTML = '<section><p class="editor"></p></section>';
    const section = $('#outlet').shadowRoot!.querySelector('section')!;
    const editor = section.querySelector('.editor')!;
    expect(findAll(document, '#outlet >>> .editor')).toEqual([editor]);
    expect(findAll(section, '#outlet >>> .editor')).toEqual([editor]);
    expect(findAll(section, '#other >>> .editor')).toEqual([]);
    expect(fits(editor, '#outlet >>> .editor')).toBe(true);
  });
});

describe('submit controls', () => {
  it('known by their words are not taken for their neighbours', () => {
    document.body.innerHTML =
      '<main><i contenteditable></i><b id="next" role="button">Next</b><b id="share" role="button"> Share </b></main>';
    const words = site(composer({ submit: [hook('[role="button"]', { text: 'Share', translated: true })] }));
    expect(submit('#next', words)).toBeUndefined();
    expect(submit('#share', words)?.element.id).toBe('share');
  });

  it('known by their place are the last of their composer', () => {
    document.body.innerHTML =
      '<main><i contenteditable></i><b id="one" role="button"></b><b id="two" role="button"></b></main>';
    const last = site(
      composer({ region: [hook('main')], submit: [hook('[role="button"]', { last: true })] }),
    );
    expect(submit('#one', last)).toBeUndefined();
    expect(submit('#two', last)?.element.id).toBe('two');
  });

  it('belong to the closest composer around them, whichever the site file names first', () => {
    document.body.innerHTML =
      '<main><footer><i contenteditable id="chat"></i></footer><div><i contenteditable id="caption"></i><b></b></div></main>';
    const message = composer({
      id: 'message',
      editors: [{ ...hook('#chat'), field: 'text' }],
      submit: [hook('b')],
    });
    const caption = composer({
      id: 'caption',
      editors: [{ ...hook('#caption'), field: 'text' }],
      submit: [hook('b')],
    });
    expect(submit('b', site(message, caption))?.composer.facts.id).toBe('caption');
  });
});

describe('where a composer lives', () => {
  it('goes by path and fragment, at the moment of the event', () => {
    document.body.innerHTML = '<main><i contenteditable></i></main>';
    const telegram = site(
      composer({ id: 'group', where: ['/*#-*'], keys: ['Enter'] }),
      composer({ id: 'message', keys: ['Enter'] }),
    );
    const idAt = (address: string) => {
      history.replaceState(null, '', address);
      return editorAt(lineage($('i')), telegram)?.composer.facts.id;
    };
    expect(idAt('/a/#-1001')).toBe('group');
    expect(idAt('/a/#4002')).toBe('message');
  });

  it('can be a frame of a given name alone', () => {
    document.body.innerHTML = '<main><i contenteditable></i></main>';
    const review = site(composer({ frame: 'review', keys: ['Enter'] }));
    expect(editorAt(lineage($('i')), review)).toBeUndefined();
    window.name = 'review';
    expect(editorAt(lineage($('i')), review)).toBeDefined();
    window.name = '';
  });

  it('takes a star for anything and every other sign as it is', () => {
    expect(fitsGlob('/channels/@me/7', '/channels/@me*')).toBe(true);
    expect(fitsGlob('/channelsX@me', '/channels.@me')).toBe(false);
    expect(fitsGlob('/a+b(c)', '/a+b(c)')).toBe(true);
  });
});

describe('what is read', () => {
  const at = (facts: Partial<ComposerSite>) => ({
    site: site(),
    facts: composer(facts),
    region: document.body,
  });
  const nothing = { groupChats: false, privateMessages: false };

  it('is every post, comment and group page, and no chat until it is wanted', () => {
    expect(isRead(at({}), nothing)).toBe(true);
    expect(isRead(at({ audience: 'comment' }), nothing)).toBe(true);
    expect(isRead(at({ audience: 'group' }), nothing)).toBe(true);
    expect(isRead(at({ audience: 'group', chat: true }), nothing)).toBe(false);
    expect(isRead(at({ audience: 'group', chat: true }), { ...nothing, groupChats: true })).toBe(true);
    expect(isRead(at({ audience: 'message' }), { ...nothing, groupChats: true })).toBe(false);
    expect(isRead(at({ audience: 'message' }), { ...nothing, privateMessages: true })).toBe(true);
  });

  it('counts a conversation as a group only where the page shows that it is one', () => {
    const chat = at({ audience: 'message', chat: true, group: [hook('[data-id*="@g.us"]')] });
    expect(audienceOf(chat)).toBe('message');
    document.body.innerHTML = '<p data-id="false_1@g.us_7"></p>';
    expect(audienceOf(chat)).toBe('group');
  });
});
