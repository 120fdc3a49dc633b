// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { caretAt, rangeOf } from '../../../lib/drafts/caret.ts';
import { readField, readRich } from '../../../lib/drafts/text.ts';

// The markup is what each library leaves in the page for "Hello, an empty line, world" and the like, cut to what counts.

let editor: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div id="editor" contenteditable="true" style="white-space: pre-wrap"></div>';
  editor = document.getElementById('editor')!;
});

const textOf = (html: string) => {
  editor.innerHTML = html;
  return readRich(editor).text;
};

const draftBlock = (inner: string) =>
  `<div data-block="true"><div data-offset-key="a" class="public-DraftStyleDefault-block"><span>${inner}</span></div></div>`;

describe('a rich editor reads as its author sees it', () => {
  it.each([
    [
      'Draft.js',
      draftBlock('<span data-text="true">Hello</span>') +
        draftBlock('<br data-text="true">') +
        draftBlock(
          '<span data-text="true">wor</span></span><span style="color: blue"><span data-text="true">ld</span>',
        ),
      'Hello\n\nworld',
    ],
    [
      'Lexical',
      '<p><span data-lexical-text="true">Hello</span></p><p><br></p><p><span>wor</span><strong>ld</strong></p>',
      'Hello\n\nworld',
    ],
    ['Lexical, line breaks', '<p><span>Hello</span><br><span>world</span><br><br></p>', 'Hello\nworld\n'],
    [
      'ProseMirror',
      '<p>Hello</p><p><br class="ProseMirror-trailingBreak"></p><ul><li><p>wor</p></li><li><p>ld<img class="ProseMirror-separator" alt=""></p></li></ul>',
      'Hello\n\nwor\nld',
    ],
    ['Quill', '<p>Hello</p><p><br></p><ol><li>world</li></ol><p>\uFEFF</p>', 'Hello\n\nworld'],
    [
      'Slate',
      '<div data-slate-node="element"><span data-slate-leaf><span data-slate-string>Hello</span></span></div>' +
        '<div data-slate-node="element"><span data-slate-leaf><span data-slate-zero-width="n">\uFEFF<br></span></span></div>' +
        '<div data-slate-node="element"><span data-slate-string>world</span></div>',
      'Hello\n\nworld',
    ],
    [
      'Slate, empty',
      '<div data-slate-node="element"><span><span data-slate-placeholder="true" contenteditable="false">Say something</span><span data-slate-zero-width="n">\uFEFF<br></span></span></div>',
      '',
    ],
    ['CKEditor 5', '<p>Hello</p><p><br data-cke-filler="true"></p><p>wor\u2060ld</p>', 'Hello\n\nworld'],
    ['TinyMCE', '<p>Hello&nbsp;</p><p><br data-mce-bogus="1"></p><p>world</p>', 'Hello \n\nworld'],
    ['bare, as Chromium writes it', 'Hello<div><br></div><div>world</div>', 'Hello\n\nworld'],
    ['bare, one line', 'Hello world<br>', 'Hello world'],
    ['emoji images', '<p>Well done <img alt="🎉" src="x"> all</p>', 'Well done 🎉 all'],
    [
      'a mention of several elements',
      '<div>Ask <span contenteditable="false"><div>@</div><div>Mia</div></span> now</div>',
      'Ask @Mia now',
    ],
    ['an emoji family keeps its joiners', '<p>👨\u200D👩\u200D👧</p>', '👨\u200D👩\u200D👧'],
  ])('%s', (_library, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  it('white space as it is shown: kept or folded', () => {
    expect(textOf('<p>two  spaces</p>')).toBe('two  spaces');
    editor.style.whiteSpace = 'normal';
    expect(textOf('\n  <p>two  \n spaces</p>\n  <p> next</p>\n')).toBe('two spaces\nnext');
  });

  it('changes nothing in the page', () => {
    const html = '<p>Hello <b>wor</b>ld</p><p><br></p>';
    textOf(html);
    rangeOf(editor, 0, 5);
    expect(editor.innerHTML).toBe(html);
  });
});

describe('the way back to the page', () => {
  it('gives a phrase as a range, across elements and past what is not shown', () => {
    editor.innerHTML = '<p>Hi Mrs <b>Rob\uFEFFson</b></p><p>of <img alt="🏫"> school</p>';
    const { text } = readRich(editor);
    expect(text).toBe('Hi Mrs Robson\nof 🏫 school');
    for (const phrase of ['Mrs Robson', 'school', 'of']) {
      const start = text.indexOf(phrase);
      expect(
        rangeOf(editor, start, start + phrase.length)!
          .toString()
          .replace('\uFEFF', ''),
      ).toBe(phrase);
    }
    const start = text.indexOf('🏫');
    const range = rangeOf(editor, start, start + 2)!;
    expect(range.cloneContents().querySelector('img')?.alt).toBe('🏫');
    expect(range.toString()).toBe('');
  });

  it('holds for any phrase of any paragraphs', () => {
    const words = fc.stringMatching(/^[a-zé🎉\uFEFF ]{0,12}$/u);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), fc.nat(), fc.nat(), (lines, a, b) => {
        editor.replaceChildren(
          ...lines.map((line) => {
            const p = document.createElement('p');
            if (line.replaceAll('\uFEFF', '')) p.textContent = line;
            else p.append(document.createElement('br'));
            return p;
          }),
        );
        const { text } = readRich(editor);
        expect(text).toBe(lines.join('\n').replaceAll('\uFEFF', ''));
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const phrase = text.slice(start, end);
        if (phrase && !/^\n|\n$/.test(phrase)) {
          const shown = rangeOf(editor, start!, end!)!.toString().replaceAll('\uFEFF', '');
          expect(shown).toBe(phrase.replaceAll('\n', ''));
        }
      }),
    );
  });

  it('puts the caret at a phrase, in a field and in an editor, and changes no character', () => {
    document.body.insertAdjacentHTML('beforeend', '<textarea>Hello Mrs Robson</textarea>');
    const field = document.querySelector('textarea')!;
    editor.innerHTML = '<p>Hello</p><p>Mrs Robson</p>';
    editor.tabIndex = 0;
    const draft = {
      editors: [
        { field: 'text', element: field as HTMLElement, reading: readField(field) },
        { field: 'text', element: editor, reading: readRich(editor) },
      ],
    };
    caretAt(draft, 0, 6);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([6, 6]);
    caretAt(draft, 1, 6);
    const { anchorNode, anchorOffset, isCollapsed } = getSelection()!;
    expect([anchorNode?.textContent, anchorOffset, isCollapsed]).toEqual(['Mrs Robson', 0, true]);
    expect(field.value).toBe('Hello Mrs Robson');
    expect(editor.innerHTML).toBe('<p>Hello</p><p>Mrs Robson</p>');
  });
});
