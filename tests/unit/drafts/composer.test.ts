// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { composerOfForm, editorAt, submitAt, submitControls } from '../../../lib/drafts/composer.ts';
import { findAll, fits, lineage } from '../../../lib/drafts/hooks.ts';
import { isEmpty, readDraft, sameDraft } from '../../../lib/drafts/read.ts';
import { facebook } from '../../../lib/sites/facebook.ts';
import { mastodon } from '../../../lib/sites/mastodon.ts';
import { x } from '../../../lib/sites/x.ts';

const at = (selector: string) => lineage(document.querySelector(selector)!);
const composer = (id: string, button: string, text: string, picture = '') => `
  <div id="${id}">
    <div data-testid="tweetTextarea_0" contenteditable="true" style="white-space: pre-wrap">${text}</div>
    <div data-testid="attachments">${picture}</div>
    <div data-testid="toolBar"><button data-testid="${button}"><span>Post</span></button></div>
  </div>`;

describe('two composers of one page', () => {
  beforeEach(() => {
    document.body.innerHTML = `<main data-testid="primaryColumn">
      ${composer('inline', 'tweetButtonInline', 'inline draft')}
      <div role="dialog">${composer('modal', 'tweetButton', 'modal draft', '<img src="blob:a"><img src="blob:b">')}</div>
    </main>`;
  });

  it('are told apart, by editor and by button', () => {
    for (const [id, text, images] of [
      ['inline', 'inline draft', 0],
      ['modal', 'modal draft', 2],
    ] as const) {
      const byEditor = editorAt(at(`#${id} [contenteditable]`), x)!.composer;
      const byButton = submitAt(at(`#${id} button span`), x)!;
      expect(byButton.composer.region).toBe(byEditor.region);
      expect(byButton.element).toBe(document.querySelector(`#${id} button`));
      expect(submitControls(byEditor)).toEqual([byButton.element]);
      const draft = readDraft(byEditor);
      expect(draft.parts).toEqual([{ field: 'text', text }]);
      expect(draft.attachments).toHaveLength(images);
    }
  });

  it('have one key as long as nothing that is judged has changed', () => {
    const of = editorAt(at('#inline [contenteditable]'), x)!.composer;
    const { key } = readDraft(of);
    expect(readDraft(of).key).toBe(key);
    const parent = document.querySelector('#inline')!;
    parent.insertAdjacentHTML('beforeend', '<div data-testid="attachments"><img src="blob:c"></div>');
    expect(readDraft(of).key).not.toBe(key);
  });

  it('are found where the site has renamed its regions', () => {
    document.body.innerHTML = `<section>${composer('a', 'tweetButton', 'one')}</section><section>${composer('b', 'tweetButton', 'two')}</section>`;
    expect(readDraft(editorAt(at('#a [contenteditable]'), x)!.composer).parts[0]!.text).toBe('one');
    expect(readDraft(submitAt(at('#b button'), x)!.composer).parts[0]!.text).toBe('two');
  });
});

it('one editor and its button belong to one composer, where two kinds could claim them', () => {
  const [post] = x.composers;
  const inner = { ...post!, id: 'inner', region: [{ ...post!.region[0]!, selector: '.inner' }] };
  const both = { ...x, composers: [post!, inner] };
  document.body.innerHTML = `<main data-testid="primaryColumn"><div class="inner">${composer('a', 'tweetButtonInline', 'one')}</div></main>`;
  const byEditor = editorAt(at('#a [contenteditable]'), both)!.composer;
  const byButton = submitAt(at('#a button'), both)!.composer;
  expect(byButton.facts.id).toBe(byEditor.facts.id);
  expect(byButton.region).toBe(byEditor.region);
});

it('an editor that a site file knows by two marks is read once', () => {
  document.body.innerHTML = `<form role="presentation">
    <div role="textbox" contenteditable="true" aria-label="Write a comment…" style="white-space: pre-wrap">Well done</div>
  </form>`;
  const { composer: comment } = editorAt(at('[role="textbox"]'), facebook)!;
  expect(readDraft(comment).parts).toEqual([{ field: 'text', text: 'Well done' }]);
});

describe('a form', () => {
  beforeEach(() => {
    document.body.innerHTML = `<form class="compose-form">
      <div class="spoiler-input"><input class="spoiler-input__input" value="Weather" disabled></div>
      <textarea class="autosuggest-textarea__textarea">Wind</textarea>
      <div class="compose-form__submit"><button type="submit" disabled>Post</button></div>
    </form><form id="search"><input></form>`;
  });
  const form = () => document.querySelector('form')!;

  it('publishes the composer that it holds, another form does not', () => {
    expect(composerOfForm(form(), mastodon)?.region).toBe(form());
    expect(composerOfForm(document.querySelector('#search')!, mastodon)).toBeUndefined();
  });

  it('reads the fields that are in use, in the order of the page', () => {
    const found = composerOfForm(form(), mastodon)!;
    expect(readDraft(found).parts).toEqual([{ field: 'text', text: 'Wind' }]);
    document.querySelector('input')!.disabled = false;
    expect(readDraft(found).parts.map(({ text }) => text)).toEqual(['Weather', 'Wind']);
  });

  it('has no control to press while it is disabled', () => {
    expect(submitControls(composerOfForm(form(), mastodon)!)).toEqual([]);
  });
});

describe('the same draft', () => {
  const read = (text: string, sources: string[] = []) => ({
    parts: [{ field: 'text', text }],
    attachments: sources.map((source) => ({ element: document.createElement('img'), source })),
    images: sources.length,
  });
  it('is the same after NFC and folded white space, and not otherwise', () => {
    expect(sameDraft(read('Zoe\u0308  said\n no'), read(' Zo\u00eb said no'))).toBe(true);
    expect(sameDraft(read('Zoe said no'), read('Zoë said no'))).toBe(false);
    expect(sameDraft(read('said No'), read('said no'))).toBe(false);
  });
  it('has the same pictures, drawn anew or moved to another address', () => {
    expect(sameDraft(read('a', ['blob:1']), read('a', ['blob:1']))).toBe(true);
    expect(sameDraft(read('a', ['blob:1']), read('a', ['blob:2']))).toBe(false);
    expect(sameDraft(read('a', ['blob:1']), read('a', ['blob:1', 'blob:2']))).toBe(false);
    const before = read('a', ['blob:1']);
    const after = {
      ...before,
      attachments: [{ ...before.attachments[0]!, source: 'https://media.example/1' }],
    };
    expect(sameDraft(before, after)).toBe(true);
  });
  it('can be nothing at all', () => {
    expect(isEmpty({ parts: [], attachments: [], images: 0 })).toBe(true);
  });
});

describe('selectors into shadow roots', () => {
  it('fit and find across open ones', () => {
    document.body.innerHTML = '<title-field name="title"></title-field>';
    const host = document.querySelector('title-field')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p><textarea id="inner"></textarea></p>';
    const inner = host.shadowRoot!.querySelector('#inner')!;
    const selector = 'title-field[name="title"] >>> #inner';
    expect(findAll(document, selector)).toEqual([inner]);
    expect(fits(inner, selector)).toBe(true);
    expect(fits(inner, 'title-field[name="body"] >>> #inner')).toBe(false);
    expect(lineage(inner)).toContain(host);
  });
});
