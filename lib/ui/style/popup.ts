/** The popup: a sheet in the middle of the page, or from below on a narrow screen. */
export const popupCss = `
.sl dialog{
  width:min(41em,100vw - 32px);max-width:none;
  height:fit-content;max-height:min(100vh - 32px,56em);max-height:min(100dvh - 32px,56em);
  margin:auto;padding:0;border:1px solid var(--line);border-radius:var(--round-big);
  background:var(--surface);color:var(--ink);box-shadow:var(--shadow);
  font:400 1em/1.5 var(--sans);overflow:hidden;
}
.sl dialog[open]{display:flex}
.sl dialog::backdrop{background:var(--backdrop)}
.sl .popup{position:relative;display:flex;flex-direction:column;flex:1;min-width:0;min-height:0;max-height:inherit}
.sl .brand{
  display:flex;align-items:center;gap:var(--s2);min-height:52px;
  padding:6px 60px 6px var(--s5);font-size:var(--small);color:var(--soft);
}
.sl .brand svg{width:1.7em;height:1.7em;color:var(--link)}
.sl .brand b{font-weight:650;color:var(--ink);white-space:nowrap}
.sl .brand .as{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.sl .brand .as::before{content:"·";margin-inline-end:var(--s2)}
.sl .close{position:absolute;inset-block-start:6px;inset-inline-end:12px}

.sl .body{
  flex:1 1 auto;min-height:0;overflow:auto;overscroll-behavior:contain;
  display:flex;flex-direction:column;gap:var(--s4);padding:var(--s1) var(--s5) var(--s5);
  background:
    linear-gradient(var(--surface) 30%,transparent) top/100% 28px no-repeat local,
    linear-gradient(transparent,var(--surface) 70%) bottom/100% 28px no-repeat local,
    linear-gradient(rgb(0 0 0 / 14%),transparent) top/100% 9px no-repeat scroll,
    linear-gradient(transparent,rgb(0 0 0 / 14%)) bottom/100% 9px no-repeat scroll,
    var(--surface);
}
.sl .body>*{flex:none}
.sl .popup h2{font-size:var(--title);letter-spacing:-.01em}
.sl .popup h2 .first{color:var(--link)}
/* Beside “Not posted yet.” where it fits as a whole, else on lines of its own. */
.sl .popup h2 .rest{display:inline-block}
.sl .top{display:flex;flex-direction:column;gap:var(--s2)}
.sl .top .care{margin-block:var(--s1) var(--s2)}

.sl .draft{padding:var(--s3) var(--s4);border-radius:var(--round);background:var(--paper)}
.sl .draft .text{white-space:pre-wrap;unicode-bidi:plaintext}
.sl .draft .text+.label{margin-block-start:var(--s2)}
.sl mark{
  padding:.08em .12em;margin-inline:-.06em;border-radius:3px;
  background:var(--mark);color:inherit;
  text-decoration:underline 2px var(--mark-line);text-underline-offset:.22em;text-decoration-skip-ink:none;
  -webkit-box-decoration-break:clone;box-decoration-break:clone;
}
.sl .whys{display:flex;flex-direction:column;gap:6px}
.sl .whys li{position:relative;padding-inline-start:18px}
.sl .whys li::before{
  content:"";position:absolute;inset-inline-start:2px;top:.62em;width:7px;height:7px;
  border-radius:2px;background:var(--mark-line);
}
/* Their marks stand in the text, where a reader that knows no styles finds them. */
.sl .whys q{quotes:none;font-weight:600}

.sl .clause{
  display:flex;flex-direction:column;gap:6px;
  padding:var(--s3) var(--s4);border-radius:var(--round);background:var(--quote);
}
.sl .clause h3{font-size:1em}
.sl .clause blockquote{font:400 1.0625em/1.5 var(--serif)}
.sl :is(.clause,.more)+:is(.clause,.more),.sl .more .clause{margin-block-start:var(--s2)}
.sl .adds{padding-block-start:var(--s2);border-block-start:1px solid var(--line)}
.sl .adds .label{display:block}

.sl .care{
  padding:var(--s3) var(--s4);border-radius:var(--round);
  border-inline-start:5px solid var(--care-line);background:var(--care);
}
.sl .care.stack{display:flex;flex-direction:column;gap:var(--s2)}
.sl .care p{font-weight:500}
.sl .care a{font-weight:700;white-space:nowrap}

.sl .actions{
  display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2);
  padding:var(--s3) var(--s5) var(--s2);
}
.sl .foot{
  display:flex;flex-direction:column;gap:6px;
  padding:0 var(--s5) var(--s4);font-size:var(--small);color:var(--soft);
}
.sl .foot .notes{display:flex;flex-wrap:wrap;gap:4px var(--s4);color:var(--ink)}

.sl .panel-head{display:flex;flex-direction:column;gap:var(--s2);align-items:flex-start}
.sl .panel-head .link{display:inline-flex;align-items:center;gap:4px;min-height:28px;font-size:var(--small);font-weight:600}
.sl .panel-head .link svg{width:1em;height:1em}
.sl .letter{display:flex;flex-direction:column;gap:6px}
.sl .letter textarea{min-height:15em;field-sizing:content;max-height:32em;resize:vertical}
.sl .steps{display:flex;flex-direction:column;gap:var(--s2)}
.sl .steps li{display:flex;gap:10px}
.sl .steps li::before{content:"";flex:none;width:7px;height:7px;margin-block-start:.58em;border-radius:50%;background:var(--link)}
.sl .people{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15em),1fr));gap:var(--s2)}
.sl .people li{display:flex;flex-direction:column;padding:var(--s2) var(--s3);border:1px solid var(--line);border-radius:var(--round)}
.sl .people b::first-letter{text-transform:uppercase}
.sl .people .phone{font-size:1.0625em;font-weight:650;font-variant-numeric:tabular-nums}
.sl .status{font-weight:600;color:var(--good)}
/* Kept in the page, to be heard when it speaks; without its gap. */
.sl .body>.status:empty{margin-block-start:calc(var(--s4)*-1)}
.sl .actions .plain{padding-inline:6px}

/* The mark's panel stands beside the draft. */
.sl dialog.beside{width:min(27em,100vw - 24px);margin:0;inset:auto}
.sl dialog.beside::backdrop{background:none}
.sl dialog.beside h2{font-size:1.1875em}
.sl dialog.beside{overflow:auto;overscroll-behavior:contain}
.sl .beside .popup{max-height:none;height:fit-content}
.sl .beside .body{overflow:visible;background:none;padding-block-end:var(--s3)}
.sl .beside .actions .button:not(:only-child){flex:1 1 auto}
.sl .beside .actions{position:sticky;inset-block-end:0;background:var(--surface);border-block-start:1px solid var(--line)}
.sl .beside .foot{padding-block-start:var(--s2)}

@media (max-width:30em){
  .sl dialog:not(.beside){
    width:100%;max-width:100%;max-height:calc(100vh - 20px);max-height:calc(100dvh - 20px);
    margin:auto 0 0;border-width:1px 0 0;border-radius:var(--round-big) var(--round-big) 0 0;
  }
  .sl .brand{padding-inline:var(--s4) 52px}
  .sl .brand .as{white-space:normal;line-height:1.3}
  .sl .body{padding:0 var(--s4) var(--s4);gap:var(--s3)}
  .sl .actions{justify-content:center;gap:var(--s1) var(--s2);padding:10px var(--s4)}
  .sl .actions .button{flex:1 1 auto;padding-inline:10px}
  .sl .actions .main{flex-basis:100%}
  .sl .foot{padding:0 var(--s4) var(--s4)}
  .sl .popup h2{font-size:1.25em}
  .sl .popup h2 .first{display:block}
}
/* Too small for a foot that stays: the sheet scrolls as a whole, and only the buttons wait at its end. */
@media (max-width:30em),(max-height:36em){
  .sl dialog{overflow:auto;overscroll-behavior:contain}
  .sl .popup{max-height:none;height:fit-content}
  .sl .body{overflow:visible;background:none}
  .sl .actions{position:sticky;inset-block-end:0;background:var(--surface);border-block-start:1px solid var(--line)}
  .sl .foot{padding-block-start:var(--s2)}
}
/* Too low even for that. */
@media (max-height:22em){
  .sl .actions{position:static;border:0}
}
/* A frame as small as a comment box: one line, and the buttons. A page that is zoomed in has no less to read. */
@media (max-width:319px),(max-height:239px){
  .sl.framed .popup:not(.in-panel) :is(.brand,.draft,.whys,.clause,.more,.foot,.lead){display:none}
  .sl.framed .popup h2{font-size:1em;padding-inline-end:36px}
  .sl.framed .popup h2 .first{display:inline}
  .sl.framed :is(.body,.actions){padding:6px var(--s2)}
  .sl.framed .body{padding-block-start:12px}
  .sl.framed .actions .button{flex:none;min-height:32px;padding:2px 10px}
}
@media (prefers-reduced-motion:no-preference){
  .sl dialog[open]{animation:sl-in .18s cubic-bezier(.2,.7,.3,1)}
  .sl dialog[open]::backdrop{animation:sl-dim .18s linear}
  @keyframes sl-in{from{opacity:0;transform:translateY(10px)}}
  @keyframes sl-dim{from{opacity:0}}
}
@media (forced-colors:active){
  .sl :is(.draft,.clause,.care){border:1px solid CanvasText}
  .sl .care{border-inline-start-width:5px}
  .sl :is(.whys,.steps) li::before{background:CanvasText}
}
`;
