/** What every surface of ours shares: text, links, buttons, cards. */
export const baseCss = `
.sl{
  font:400 medium/1.5 var(--sans);color:var(--ink);
  text-align:start;letter-spacing:normal;-webkit-text-size-adjust:100%;
  overflow-wrap:anywhere;
}
/* Steps of the reader's own size. */
.sl[data-size=larger]{font-size:large}
.sl[data-size=largest]{font-size:x-large}
.sl *,.sl *::before,.sl *::after{box-sizing:border-box}
.sl :is(h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote){margin:0;padding:0}
.sl :is(ul,ol){list-style:none}
.sl :is(h1,h2,h3){font-weight:650;line-height:1.25;text-wrap:balance}
.sl svg{display:block;width:1.25em;height:1.25em;flex:none}
.sl :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:4px}
.sl :is(h1,h2)[tabindex]:focus{outline:none}
.sl a{color:var(--link);text-underline-offset:.18em}
.sl .small{font-size:var(--small);color:var(--soft)}
.sl .label{font-size:var(--small);font-weight:600;color:var(--soft)}
.sl .quiet-heading{font-size:var(--small);font-weight:650;color:var(--soft)}

.sl .button{
  display:inline-flex;align-items:center;justify-content:center;gap:var(--s2);
  min-height:var(--press);padding:var(--s2) 16px;
  border:1.5px solid var(--edge);border-radius:var(--round);
  background:transparent;color:var(--ink);
  font:600 1em/1.25 var(--sans);text-align:center;text-decoration:none;cursor:pointer;
}
.sl .button:hover{background:var(--paper)}
.sl .button.main{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}
.sl .button.main:hover{border-color:var(--accent-hover);background:var(--accent-hover)}
.sl .button.plain{padding-inline:10px;border-color:transparent;color:var(--ink);text-decoration:underline;text-decoration-color:var(--edge);text-underline-offset:.25em}
.sl .button.plain:hover{text-decoration-color:currentColor}
.sl .button:focus-visible{border-radius:var(--round)}
.sl .link{
  display:inline;padding:0;border:0;background:none;color:var(--link);
  font:inherit;text-align:start;text-decoration:underline;text-underline-offset:.18em;cursor:pointer;
}
.sl .link:hover,.sl a:hover{text-decoration-thickness:2px}
.sl .icon-button{
  display:grid;place-items:center;width:40px;height:40px;padding:0;
  border:1.5px solid transparent;border-radius:50%;background:none;color:var(--soft);cursor:pointer;
}
.sl .icon-button:hover{background:var(--paper);color:var(--ink)}
.sl .icon-button:focus-visible{border-radius:50%}

.sl .tick{display:inline-flex;align-items:flex-start;gap:var(--s2);cursor:pointer}
.sl .tick input{flex:none;width:18px;height:18px;margin:.1em 0 0;accent-color:var(--accent)}

.sl :is(.field,textarea){
  width:100%;padding:var(--s3);border:1.5px solid var(--edge);border-radius:var(--round);
  background:var(--surface);color:var(--ink);font:400 1em/1.5 var(--sans);
}
.sl ::placeholder{color:var(--soft);opacity:1}
.sl details>summary{
  display:inline-flex;align-items:center;gap:6px;min-height:28px;
  color:var(--link);font-weight:600;cursor:pointer;list-style:none;border-radius:4px;
}
.sl details>summary::-webkit-details-marker{display:none}
.sl details>summary::before{
  content:"";width:.45em;height:.45em;margin-inline:2px;
  border:solid currentColor;border-width:0 2px 2px 0;transform:rotate(-45deg);
}
.sl details[open]>summary::before{transform:rotate(45deg) translate(-1px,-1px)}
.sl .unseen{
  position:absolute;width:1px;height:1px;margin:-1px;padding:0;border:0;
  overflow:hidden;clip-path:inset(50%);white-space:nowrap;
}
/* A wall of a screen, read from a chair. */
@media (min-width:2560px) and (min-height:1400px){.sl:not([data-size]){font-size:1.375em}}
@media (prefers-reduced-motion:no-preference){
  .sl .button,.sl .icon-button{transition:background-color .12s,border-color .12s,color .12s}
}
@media (forced-colors:active){
  .sl .button.plain,.sl .icon-button{border-color:ButtonBorder}
  .sl .button.main{border-width:3px}
}
`;
