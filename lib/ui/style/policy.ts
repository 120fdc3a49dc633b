/** Reading a school's policy: sentences with their source beside them, and the sheets to print. */
export const policyCss = `
.sl .drop{
  display:flex;flex-wrap:wrap;align-items:center;gap:var(--s3);padding:var(--s4);
  border:2px dashed var(--edge);border-radius:var(--round);
}
.sl .drop .small{flex-basis:100%}
.sl .drop.over{border-style:solid;border-color:var(--accent);background:var(--quote)}
.sl .choose{gap:var(--s4)}
.sl progress{flex:1 1 10em;height:12px;accent-color:var(--accent)}
.sl fieldset{margin:0;padding:0;border:0;min-width:0}
.sl legend{padding:0 0 var(--s1);font-size:var(--small);font-weight:600;color:var(--soft)}
.sl fieldset .tick{margin-inline-end:var(--s4);min-height:28px}
.sl select.field{min-height:var(--press)}
.sl .read-clauses{display:flex;flex-direction:column}
.sl .read-clause{
  display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:var(--s4);
  padding-block:var(--s4);border-block-start:1px solid var(--line);
}
.sl .read-words{display:flex;flex-direction:column;gap:var(--s2)}
.sl .read-clause h3{font-size:1em;font-weight:600}
.sl .read-clause blockquote{font:400 1.0625em/1.5 var(--serif)}
.sl .read-clause.informs blockquote{color:var(--soft)}
.sl .taken-for{font-size:.9375em}
.sl .note{padding-inline-start:var(--s3);border-inline-start:4px solid var(--mark-line);font-size:.9375em}
.sl .change[open]{flex-basis:100%}
.sl .change>.stack{gap:var(--s4);padding:var(--s3) 0}
.sl .moves{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,11em),1fr));gap:var(--s2);margin-block:var(--s1)}
.sl .beside-source{padding:var(--s3);border-radius:var(--round);background:var(--paper);font-size:.875em;align-self:start}
.sl .beside-source .text{white-space:pre-line;color:var(--soft)}
.sl .beside-source mark{color:var(--ink)}
.sl .left-out{display:flex;flex-direction:column;gap:var(--s2);margin-block-start:var(--s2)}
.sl .left-out li{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:var(--s2)}
.sl .left-out li>span{flex:1 1 16em}
.sl .left-out .small{display:block}
.sl .force-bar{
  position:sticky;inset-block-end:0;display:flex;flex-direction:column;gap:var(--s2);
  margin-inline:calc(-1*var(--s5));padding:var(--s3) var(--s5);
  border-block-start:1px solid var(--line);background:var(--surface);border-radius:0 0 var(--round-big) var(--round-big);
}
.sl .button[aria-disabled=true]{color:var(--soft);border-style:dashed;cursor:default}
.sl .review{padding-block-end:0}
.sl .sheet{display:flex;flex-direction:column;gap:var(--s3);padding-block:var(--s4);border-block-start:1px solid var(--line);break-inside:avoid}
.sl .sheet .button{min-height:36px;padding:6px 14px;cursor:default}
.sl .sheet .button:hover{background:transparent}
.sl .sheet .button.main,.sl .sheet .button.main:hover{background:var(--accent)}
@media (max-width:44em){
  .sl .read-clause{grid-template-columns:minmax(0,1fr)}
  .sl .force-bar{position:static}
}
@media (max-width:30em){.sl .force-bar{margin-inline:calc(-1*var(--s4));padding-inline:var(--s4)}}
@media print{
  body.sl{background:none}
  .sl :is(.rail,.page-head,.no-print,.with-rail h1){display:none}
  .sl main:has(>.five)>:not(.five){display:none}
  .sl .with-rail{display:block;padding:0}
  .sl .five{border:0;padding:0}
  .sl .sheet{font-size:.875em}
}
`;
