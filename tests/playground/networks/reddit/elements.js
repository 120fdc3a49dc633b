/** The site's custom elements, as far as a composer shows: slots for what stays in the page, fields inside a shadow root. */

const STYLE = `
  :host { display: block }
  textarea, button { font: inherit; color: inherit }
  textarea { box-sizing: border-box; width: 100%; padding: 0.75rem; border: 1px solid var(--line); border-radius: 12px;
    background: var(--ground); resize: none }
  button { padding: 0.5rem 1.2rem; border: 0; border-radius: 999px; background: var(--accent); color: var(--on-accent);
    font-weight: 650 }
  button:disabled { opacity: 0.5 }
  .box { padding: 0.75rem; border: 1px solid var(--line); border-radius: 12px; background: var(--ground) }
  .row { display: flex; justify-content: flex-end; padding-top: 0.6rem }
`;

function element(name, html) {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = `<style>${STYLE}</style>${html}`;
      }
    },
  );
}

element(
  'shreddit-composer',
  '<div class="box"><slot name="rte"></slot></div><div class="row"><slot name="submit-button"></slot></div>',
);
element(
  'faceplate-textarea-input',
  '<textarea id="innerTextArea" rows="1" placeholder="Title" aria-label="Title" maxlength="300"></textarea>',
);
element('r-post-form-submit-button', '<button id="inner-post-submit-button" type="button">Post</button>');
