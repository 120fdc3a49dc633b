import type { Site, Source } from './site.ts';

/** What the markup of HTML itself says, and what the common forum and blog programs have in common. */
const HTML: Source = { seen: 'the HTML standard', date: '2026-11-24', strength: 'many' };
const EDITORS: Source = {
  seen: 'TinyMCE 8.9 and CKEditor 5 48.5, their sources and practice pages',
  date: '2026-11-24',
  strength: 'many',
};
const MEMORY: Source = { seen: 'memory', date: '2026-11-24', strength: 'memory' };

/** Fields that hold no post: searches, and whatever stands in a form that signs in, pays or looks something up. */
const NO_POST =
  ':not([readonly],[role=combobox],[name=q],[role=search] *,form:has([type=password],[autocomplete^=cc-]) *)';

/** Previews and saved drafts, by the names that phpBB, MyBB, SMF and vBulletin give their buttons. */
export const HARMLESS = '[name*=preview i],[name*=draft i],[name=save i],[name=cancel i],[type=reset]';

/** Words of buttons that publish, for regions that are no form; where they are written otherwise, classes have to do. */
const WORDS = ['Post', 'Reply', 'Comment', 'Publish', 'Send', 'Submit', 'Post reply', 'Post comment'];

/**
 * Any other host that a person asked to have checked: a forum, the comments of a blog. A composer there is an editor in
 * a form that can be sent, or in a region with a button that looks like the one that publishes.
 */
export const anySite = (host: string): Site => ({
  id: host,
  name: host,
  hosts: [host],
  optional: true,
  composers: [
    {
      id: 'any',
      audience: 'post',
      editors: [
        {
          field: 'title',
          selector: `input:is([type=text],:not([type])):is([name*=title i],[name*=subject i])${NO_POST}`,
          ...MEMORY,
        },
        { field: 'text', selector: `textarea${NO_POST}`, ...HTML },
        {
          field: 'text',
          selector: `:is([contenteditable=""],[contenteditable=true]):not(body)${NO_POST}`,
          ...HTML,
        },
        // The editor is the whole of a frame, and its submit control stands around that.
        { field: 'text', selector: 'iframe >>> body[contenteditable=true]', ...EDITORS },
      ],
      region: [{ selector: 'form:has([type=submit],[type=image],button:not([type]))', ...HTML }],
      submit: [
        {
          selector: `:is([type=submit],[type=image],button:not([type])):is(form:has(textarea,[contenteditable],iframe) *):not(${HARMLESS})`,
          ...HTML,
        },
        {
          selector: `:is(button,[role=button]):is([class*=submit i],[id*=submit i],[class*=primary i],[data-action=post]):not(form *,${HARMLESS})`,
          ...MEMORY,
        },
        ...WORDS.map((text) => ({
          selector: ':is(button,[role=button]):not(form *)',
          text,
          translated: true as const,
          ...MEMORY,
        })),
      ],
      harmless: [{ selector: HARMLESS, ...MEMORY }],
      keys: ['Mod+Enter'],
      attachments: [{ selector: 'img[src^="blob:"]', ...MEMORY }],
    },
  ],
  replay: 'click',
});
