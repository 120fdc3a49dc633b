/** One calm line over the page. */
export const lineCss = `
.sl .line-place{
  position:fixed;inset:auto;width:min(40em,100vw - 16px);height:fit-content;margin:0;padding:0;
  border:1px solid var(--line);border-inline-start:4px solid var(--link);border-radius:var(--round);
  background:var(--surface);color:var(--ink);box-shadow:0 2px 12px rgb(0 0 0 / 20%);
  max-height:min(60vh,26em);overflow:auto;
}
.sl .line{display:grid;grid-template-columns:1fr auto;gap:2px var(--s3);align-items:center;padding:var(--s2) var(--s3);font-size:.9375em}
.sl .line .line-text{display:flex;gap:var(--s2);grid-column:1/-1}
.sl .line .line-text svg{flex:none;width:1.5em;height:1.5em;color:var(--link)}
.sl .line h2{display:inline;font-size:inherit}
.sl .line details{min-width:0}
.sl .line details[open]{grid-column:1/-1}
.sl .line details .clause{margin-block:var(--s2)}
.sl .line .answers{position:sticky;bottom:0;background:var(--surface);padding-block:var(--s1);display:flex;flex-wrap:wrap;gap:var(--s2);justify-content:flex-end}
.sl .line details[open]+.answers{grid-column:1/-1}
.sl .line .button{min-height:32px;padding:2px 12px;font-size:.9375em}
@media (max-width:30em){
  .sl .line{grid-template-columns:1fr}
  .sl .line .answers{justify-content:flex-start;padding-block:var(--s1)}
}
@media (forced-colors:active){.sl .line-place{border-color:CanvasText}.sl .line .line-text svg{color:CanvasText}}
`;
