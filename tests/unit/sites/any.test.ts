// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { composerOfForm, editorAt, submitAt, submitControls } from '../../../lib/drafts/composer.ts';
import { elementsOf, lineage } from '../../../lib/drafts/hooks.ts';
import { readDraft } from '../../../lib/drafts/read.ts';
import { anySite } from '../../../lib/sites/any.ts';

// Forms as common forum and blog programs write them, in our own words.

const site = anySite('talk.example');
const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const at = (selector: string) => lineage($(selector));
const page = (html: string) => {
  document.body.innerHTML = html;
};

describe('any other site', () => {
  it('a comment form of a blog', () => {
    page(`<form role="search"><input name="s"><button>Search</button></form>
      <form id="commentform"><textarea name="comment">Hello</textarea>
        <input name="author"><input type="submit" name="submit" value="Post"></form>`);
    const found = editorAt(at('textarea'), site)!;
    expect(found.composer.region).toBe($('#commentform'));
    expect(submitAt(at('[name=submit]'), site)?.composer.region).toBe($('#commentform'));
    expect(submitAt(at('[role=search] button'), site)).toBeUndefined();
    expect(composerOfForm($('[role=search]'), site)).toBeUndefined();
    expect(readDraft(found.composer).parts).toEqual([{ field: 'text', text: 'Hello' }]);
  });

  it('title and text are one draft; a preview and a saved draft publish nothing', () => {
    page(`<form><input name="subject" type="text" value="Assembly"><textarea name="message">Lovely</textarea>
      <input type="submit" name="preview"><input type="submit" name="save"><input type="submit" name="post"></form>`);
    const { composer } = editorAt(at('textarea'), site)!;
    expect(readDraft(composer).parts.map(({ field }) => field)).toEqual(['title', 'text']);
    expect(submitControls(composer)).toEqual([$('[name=post]')]);
    expect(submitAt(at('[name=preview]'), site)).toBeUndefined();
    expect(composerOfForm($('form'), site, $('[name=preview]'))).toBeUndefined();
    expect(composerOfForm($('form'), site, $('[name=post]'))?.region).toBe($('form'));
    expect(composerOfForm($('form'), site)?.region).toBe($('form'));
  });

  it('a region that is no form: the button that publishes, and no button of the toolbar', () => {
    page(`<button class="btn-primary">Sign up</button>
      <div id="reply"><div><button id="bold">B</button><div contenteditable="true">Hi</div></div>
      <button class="btn btn-primary create">Antworten</button><button id="cancel">Cancel</button></div>
      <div id="other"><div contenteditable="">Hi</div><div role="button">Reply</div></div>`);
    expect(submitAt(at('.create'), site)?.composer.region).toBe($('#reply'));
    expect(submitAt(at('#bold'), site)).toBeUndefined();
    expect(submitAt(at('#cancel'), site)).toBeUndefined();
    expect(submitAt(at('#other [role=button]'), site)?.composer.region).toBe($('#other'));
  });

  it('reads no search, no sign-in and no payment', () => {
    page(`<form><textarea name="q"></textarea><button>Go</button></form>
      <form><textarea id="note"></textarea><input type="password"><button>Sign in</button></form>
      <form><textarea id="gift"></textarea><input autocomplete="cc-number"><button>Pay</button></form>
      <form><textarea id="terms" readonly>All of them</textarea><button>Agree</button></form>`);
    for (const area of document.querySelectorAll('textarea'))
      expect(editorAt(lineage(area), site)).toBeUndefined();
  });

  it('an editor that fills a frame belongs to the form around it', () => {
    page(`<form id="f"><input name="title" value="Title"><iframe></iframe><textarea hidden></textarea>
      <button>Post reply</button></form>`);
    const inner = $('iframe') as HTMLIFrameElement;
    const { body } = inner.contentDocument!;
    body.setAttribute('contenteditable', 'true');
    body.innerHTML = '<p>Lovely <b>assembly</b></p>';
    let path: Element[] = [];
    inner.contentWindow!.addEventListener('keydown', (event) => {
      path = elementsOf(event);
    });
    body.querySelector('b')!.dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
    expect(path.at(-1)).toBe(document.documentElement);
    const found = editorAt(path, site)!;
    expect(found.element).toBe(body);
    expect(found.composer.region).toBe($('#f'));
    const { parts } = readDraft(found.composer);
    expect(parts.find(({ text }) => text.includes('assembly'))).toBeDefined();
    expect(submitControls(found.composer)).toEqual([$('button')]);
  });
});
