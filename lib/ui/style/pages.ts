/** Our own pages: welcome, settings, the toolbar popup. */
export const pagesCss = `
html{color-scheme:light dark}
body.sl{margin:0;background:var(--page);min-height:100vh}
.sl .page-head{
  display:flex;align-items:center;gap:var(--s4);max-width:50em;margin:0 auto;padding:var(--s5) var(--s5) var(--s1);
}
.sl .page-head b{display:block;font-size:var(--small);color:var(--soft);font-weight:650}
.sl .page-head h1{font-size:1.75em;letter-spacing:-.015em}
.sl .logo{
  display:grid;place-items:center;flex:none;width:52px;height:52px;border-radius:15px;
  background:var(--accent);color:var(--on-accent);
}
.sl .logo svg{width:34px;height:34px}
.sl main:not(.toolbar){
  display:flex;flex-direction:column;gap:var(--s4);max-width:50em;margin:0 auto;padding:var(--s4) var(--s5) 64px;
}
.sl .card{
  display:flex;flex-direction:column;gap:var(--s3);padding:var(--s5);
  border:1px solid var(--line);border-radius:var(--round-big);background:var(--surface);
}
.sl .card h2{font-size:1.1875em}
.sl .card.good{border-inline-start:5px solid var(--good)}
.sl .big{font-size:1.1875em;line-height:1.45;text-wrap:pretty}
.sl .row{display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2)}
.sl .stack{display:flex;flex-direction:column;gap:var(--s2)}
.sl .disclosure{display:flex;flex-direction:column;gap:var(--s2);margin-block:var(--s2)}
.sl .told{font-size:.9375em;display:grid;grid-template-columns:13em 1fr;gap:var(--s1) var(--s3);padding:var(--s3) var(--s4);border-radius:var(--round);background:var(--quote)}
.sl .told h2{display:flex;gap:var(--s2);font-size:1em;line-height:1.5}
.sl .told h2 svg{margin-block-start:.12em;color:var(--link)}
.sl .told ul{display:flex;flex-direction:column;gap:var(--s1)}
.sl .told li{text-wrap:pretty;position:relative;padding-inline-start:1em}
.sl .told li::before{content:"";position:absolute;inset-inline-start:.1em;inset-block-start:.62em;width:.3em;height:.3em;border-radius:50%;background:var(--soft)}
.sl .choices,.sl .sites{display:grid;gap:var(--s1)}
.sl .sites{grid-template-columns:repeat(auto-fill,minmax(min(100%,17em),1fr))}
.sl .choice{display:flex;gap:var(--s3);padding:var(--s2);border-radius:var(--round);cursor:pointer}
.sl .choice:hover{background:var(--paper)}
.sl .choice input{flex:none;width:20px;height:20px;margin:.1em 0 0;accent-color:var(--accent)}
.sl .choice .small{display:block}
.sl .choice:has(input:disabled){cursor:default}
.sl .fact{display:flex;flex-wrap:wrap;align-items:center;gap:var(--s2)}
.sl .tag{padding:2px 10px;border-radius:999px;background:var(--quote);font-size:var(--small)}
.sl .notice{padding:var(--s3) var(--s4);border-radius:var(--round);border-inline-start:5px solid var(--mark-line);background:var(--surface)}
.sl .problem{font-weight:600}
.sl .problem:empty{display:none}
.sl .problem:not(:empty){padding:var(--s3) var(--s4);border-radius:var(--round);border-inline-start:5px solid var(--care-line);background:var(--care)}
.sl label.button:focus-within{outline:3px solid var(--link);outline-offset:2px}
.sl .ticks{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17em),1fr));gap:2px var(--s3)}
.sl .muted{display:flex;flex-direction:column;gap:var(--s2)}
.sl .muted li{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:var(--s2)}
.sl .policy{display:flex;flex-direction:column;gap:var(--s3);margin-block-start:var(--s3)}
.sl .policy blockquote+blockquote{padding-block-start:6px;border-block-start:1px solid var(--line)}
.sl .result{display:flex;flex-direction:column;gap:var(--s3);margin-block-start:var(--s2)}
.sl .result h2{font-size:1.0625em}

.sl .field-row{display:flex;flex-direction:column;gap:var(--s1);min-width:0}
.sl .field.short{width:auto}
.sl select.field{min-height:var(--press)}
.sl .wrong{color:var(--ink);font-weight:600}
.sl .wrong::before{content:"→ "}
.sl .add-row{flex-wrap:nowrap}
.sl .add-row .button{flex:none}
.sl .chips{display:flex;flex-wrap:wrap;gap:6px}
.sl .chips li{display:flex;align-items:center;padding-inline-start:12px;border:1px solid var(--line);border-radius:999px;background:var(--quote)}
.sl .chip-out{display:grid;place-items:center;width:32px;height:32px;padding:0;border:0;border-radius:50%;background:none;color:var(--soft);font:inherit;font-size:1.2em;line-height:1;cursor:pointer}
.sl .chip-out:hover{background:var(--paper);color:var(--ink)}
.sl .chip-in{min-height:32px;padding:3px 12px;border:1.5px dashed var(--edge);border-radius:999px;background:none;color:var(--ink);font:inherit;font-size:.9375em;cursor:pointer}
.sl .chip-in:hover{background:var(--paper)}
.sl .drop-here{display:flex;flex-direction:column;gap:var(--s2);padding:var(--s4);border:1.5px dashed var(--edge);border-radius:var(--round)}
.sl .drop-here.over{border-style:solid;border-color:var(--link);background:var(--quote)}
.sl .dashes li{position:relative;padding-inline-start:1.2em}
.sl .dashes li::before{content:"–";position:absolute;inset-inline-start:0;color:var(--soft)}
.sl .changes{display:flex;flex-direction:column;gap:var(--s2);padding:var(--s3) var(--s4);border-radius:var(--round);background:var(--paper)}
.sl .changes h3{font-size:1em}
.sl .plain-set{min-width:0;margin:0;padding:0;border:0}
.sl .contact{border-block-start:1px solid var(--line);padding-block-start:var(--s2)}
.sl .contact summary{display:flex;min-height:var(--press);flex-wrap:wrap}
.sl .contact summary .small{margin-inline-start:auto;font-weight:400}
.sl .contact summary .what{flex:1 1 60%}
.sl .contact .stack{padding-block:var(--s2)}
.sl .card h3{font-size:1em}
.sl .add-line{align-items:flex-end}
.sl .line-shown{display:flex;flex-direction:column;gap:var(--s2);padding:var(--s3) var(--s4);border:1px solid var(--line);border-inline-start:4px solid var(--link);border-radius:var(--round)}
.sl .line-shown .line-text{display:flex;gap:var(--s2)}
.sl .line-shown .line-text svg{flex:none;width:1.5em;height:1.5em;color:var(--link)}
.sl .line-shown .clause{margin-block-start:var(--s2)}

.sl progress{width:100%;height:14px;accent-color:var(--accent)}
.sl .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13em),1fr));gap:var(--s4)}
.sl .columns h3{font-size:1em;margin-block-end:var(--s1)}
.sl .told h3{font-size:1em;margin-block-end:var(--s2)}
.sl .named{display:grid;gap:2px}
.sl .named li{display:flex;align-items:center;justify-content:space-between;gap:var(--s2)}
.sl .person-form{align-items:end}
.sl .person-form .field-row{flex:1 1 8em}

.sl .toolbar{display:flex;flex-direction:column;gap:var(--s4);width:384px;max-width:100%;padding:var(--s4);background:var(--surface)}
body.sl:has(.toolbar){min-height:0;background:var(--surface)}
.sl .standing{display:flex;gap:var(--s3);align-items:flex-start}
.sl .standing .logo{width:44px;height:44px;border-radius:13px}
.sl .standing.off .logo{background:var(--paper);color:var(--soft);border:1px solid var(--line)}
.sl .standing h1{font-size:1.125em}
.sl .standing p{font-size:.9375em;color:var(--soft)}
.sl .toolbar .button{min-height:38px;padding:6px 11px;font-size:.875em}
.sl .facts{display:grid;grid-template-columns:auto 1fr;gap:4px var(--s3);font-size:.9375em}
.sl .facts dt{color:var(--soft)}
.sl .toolbar footer .link{flex:none}
.sl .toolbar footer{display:flex;justify-content:space-between;gap:var(--s3);padding-block-start:var(--s3);border-block-start:1px solid var(--line)}
@media (max-width:36em){.sl .told{grid-template-columns:1fr}}
/* On a laptop of 768 lines what is said fits, with the buttons below it. */
@media (max-height:44em){
  .sl .page-head{padding-block-start:var(--s4)}
  .sl .page-head+main:has(.disclosure){padding-block-start:var(--s2)}
  .sl .card:has(>.disclosure){padding-block:var(--s4)}
  .sl .disclosure{margin-block:0}
  .sl .told{padding-block:var(--s2)}
}
.sl .button.first-in-row{margin-inline-start:-10px}
.sl .ticks :is(.tick,.choice)>span::first-letter,.sl fieldset .choice>span::first-letter{text-transform:uppercase}
.sl .links{display:flex;flex-wrap:wrap;gap:4px var(--s3)}
.sl .incident>.care,.sl .incident p.care{margin-block:0}
.sl fieldset.choices{margin:0;padding:0;border:0;min-width:0}
.sl fieldset.choices legend{padding:0 0 var(--s1)}
@media (max-width:30em){
  .sl .page-head{padding:var(--s4) var(--s4) 0}
  .sl .page-head h1{font-size:1.375em}
  .sl main:not(.toolbar){padding:var(--s3) var(--s3) 48px}
  .sl .card{padding:var(--s4)}
}
@media (forced-colors:active){.sl .told,.sl .logo,.sl .tag{border:1px solid CanvasText}.sl .line-shown .line-text svg{color:CanvasText}}
`;
