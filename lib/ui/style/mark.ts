/** The mark and the underlines: over the page, in its way nowhere but on the mark itself. */
export const markCss = `
.sl .layer{
  position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;
  background:none;color:inherit;overflow:hidden;pointer-events:none;
}
.sl .layer:not([popover]):not(.shown){display:none}
.sl .mirror{
  position:fixed;visibility:hidden;overflow:visible;box-sizing:border-box;
  border:0;margin:0;transform-origin:0 0;
}
.sl .underline{position:fixed;border-radius:2px;background:var(--underline);box-shadow:0 0 0 .5px rgb(255 255 255 / 55%)}
.sl .mark-place{position:fixed;width:32px;height:32px}
.sl .mark{
  position:relative;display:grid;place-items:center;width:32px;height:32px;padding:0;
  border:1px solid var(--edge);border-radius:50%;background:var(--surface);color:var(--soft);
  font:inherit;cursor:pointer;pointer-events:auto;opacity:.92;
  box-shadow:0 1px 4px rgb(0 0 0 / 18%);
}
.sl .mark:hover,.sl .mark:focus-visible{opacity:1;color:var(--link);border-color:var(--link)}
.sl .mark:focus-visible{border-radius:50%}
.sl .mark svg{width:22px;height:22px}
.sl .badge{
  position:absolute;inset-block-end:-2px;inset-inline-end:-2px;width:13px;height:13px;
  border:2px solid var(--surface);border-radius:50%;background:transparent;
}
.sl .mark.checking .badge{border-color:transparent}
.sl .mark.checking svg{opacity:.6}
.sl .mark.nothing .badge{background:var(--good)}
.sl .mark.nothing .badge::after{
  content:"";position:absolute;left:3px;top:1px;width:2px;height:5px;
  border:solid var(--surface);border-width:0 1.5px 1.5px 0;transform:rotate(42deg);
}
.sl .mark.something{color:var(--link);border-color:var(--link)}
.sl .mark.something .badge{background:var(--badge)}
.sl .mark.unchecked{border-style:dashed}
.sl .mark.unchecked .badge{
  border-radius:2px;height:7px;inset-block-end:3px;background:var(--soft);
}
@media (prefers-reduced-motion:no-preference){
  .sl .mark.busy svg{animation:sl-read 1.2s .2s ease-in-out infinite alternate}
  @keyframes sl-read{to{opacity:.35}}
}
@media (forced-colors:active){
  .sl .underline{forced-color-adjust:none;background:Highlight}
  .sl .mark.something .badge{forced-color-adjust:none;background:Highlight;border-color:Canvas}
}
`;
