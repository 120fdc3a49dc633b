/** The settings: a rail of pages beside the page, above it where the screen is narrow. */
export const railCss = `
.sl .with-rail{
  display:grid;grid-template-columns:15em minmax(0,46em);grid-template-rows:auto 1fr;justify-content:center;
  column-gap:var(--s6);max-width:72em;margin:0 auto;padding:var(--s5);
}
.sl .with-rail .page-head{grid-column:1;margin:0;padding:0 0 var(--s5)}
.sl .with-rail .page-head .logo{width:40px;height:40px;border-radius:12px}
.sl .with-rail .page-head .logo svg{width:26px;height:26px}
.sl .with-rail .page-head b{font-size:1em;color:var(--ink)}
.sl .rail{grid-column:1}
.sl .with-rail main{grid-column:2;grid-row:1/span 2;width:100%;margin:0;padding:0 0 64px}
.sl .with-rail h1{font-size:1.75em;letter-spacing:-.015em;padding-block:2px var(--s2)}
.sl .rail-pages{position:sticky;top:var(--s4);display:flex;flex-direction:column;gap:var(--s1)}
.sl .rail section{padding-block:var(--s2)}
.sl .rail .quiet-heading{padding:var(--s1) var(--s3)}
.sl .rail a{
  display:block;padding:9px var(--s3);border-radius:var(--round);border-inline-start:4px solid transparent;
  color:var(--ink);text-decoration:none;
}
.sl .rail a:hover{background:var(--surface);text-decoration:underline}
.sl .rail a[aria-current]{border-inline-start-color:var(--accent);background:var(--surface);font-weight:650}
.sl .rail .unfold{display:none}
.sl .undo-bar:not(:empty){
  position:sticky;bottom:var(--s3);display:flex;align-items:center;justify-content:space-between;gap:var(--s3);
  padding:var(--s2) var(--s2) var(--s2) var(--s4);border:1px solid var(--line);border-radius:var(--round);
  background:var(--surface);box-shadow:0 4px 16px rgb(0 0 0/.14);
}
.sl .try-beside{grid-column:2;margin-block-start:calc(-48px)}
@media (min-width:76em){
  .sl .with-try{grid-template-columns:14em minmax(0,38em) minmax(18em,24em);max-width:84em;column-gap:var(--s5)}
  .sl .try-beside{grid-column:3;grid-row:1/span 2;margin:61px 0 0}
  .sl .try-beside>.card{position:sticky;top:var(--s4);max-height:calc(100vh - 2*var(--s4));overflow:auto}
}
@media (max-width:56em){
  .sl .with-rail{display:block;padding:var(--s4)}
  .sl .with-rail .page-head{padding-block-end:var(--s3)}
  .sl .rail{margin-block-end:var(--s4)}
  .sl .rail .unfold{display:inline-flex;background:var(--surface)}
  .sl .rail-pages{display:none;position:static;margin-block-start:var(--s2);padding:var(--s2);border:1px solid var(--line);border-radius:var(--round);background:var(--surface)}
  .sl .rail-pages.unfolded{display:flex}
  .sl .rail a[aria-current]{background:var(--quote)}
  .sl .with-rail main{padding:0 0 48px}
  .sl .try-beside{margin:0}
}
.sl .letter{gap:10px}
.sl .letter h3{font-size:1em;margin-block-start:var(--s2)}
.sl ol.letter-steps{padding-inline-start:1.6em;list-style:decimal}
@media print{
  body.sl{background:#fff}
  .sl .with-rail{display:block;padding:0;color:#000;background:#fff}
  .sl :is(.rail,.with-rail>.page-head,.with-rail h1,.undo-bar,.no-print,.try-beside){display:none!important}
  .sl .with-rail main{padding:0}
  .sl .letter{border:0;padding:0;background:#fff;color:#000;font-size:11pt;line-height:1.4}
}
/* A transparent edge would be drawn here, and every page look like the one that is open. */
@media (forced-colors:active){
  .sl .rail a{border-inline-start-color:Canvas}
  .sl .rail a[aria-current]{border-inline-start-color:Highlight}
}
.sl .undo-bar .button{flex:none}
`;
