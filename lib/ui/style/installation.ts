/** *About this installation* and *For IT*: keys, values and what became of them. */
export const installationCss = `
.sl .managed li{display:flex;flex-direction:column;gap:2px;padding-block:var(--s3)}
.sl .managed li+li{border-block-start:1px solid var(--line)}
.sl .managed code,.sl .as-text,.sl .value{font-family:ui-monospace,Consolas,monospace;font-size:.9em}
.sl .managed .fact code{font-weight:650}
.sl .tag.refused,.sl .tag.unknown{background:var(--care);font-weight:650}
.sl .value{margin:var(--s1) 0 0;padding:var(--s3);border-radius:var(--round);background:var(--paper);white-space:pre-wrap;max-height:20em;overflow:auto}
.sl .findings{display:flex;flex-direction:column;gap:var(--s2)}
.sl .findings li{display:flex;gap:var(--s2)}
.sl .findings li svg{margin-block-start:.1em}
.sl .findings .ok svg{color:var(--good)}
.sl .findings .fault{padding:var(--s2) var(--s3);border-radius:var(--round);background:var(--care)}
.sl .findings .fault svg{color:var(--care-line)}
.sl .bulleted{display:flex;flex-direction:column;gap:var(--s1);padding-inline-start:1.2em;list-style:disc}
.sl .hosts{columns:16em;margin-block-start:var(--s2);font-size:.9375em}
.sl fieldset.plain{margin:0;padding:0;border:0}
.sl .as-text{resize:vertical;white-space:pre-wrap}
@media (max-width:30em){.sl .with-rail .facts{grid-template-columns:1fr}.sl .with-rail .facts dd{margin-block-end:var(--s2)}}
@media (forced-colors:active){.sl .findings .fault,.sl .tag.refused{border:1px solid CanvasText}}
`;
