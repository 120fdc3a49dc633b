/**
 * Gives a document or shadow root our styles under any content security policy. Constructed sheets are no inline style;
 * Firefox refuses them to content scripts, whose own style elements it lets through instead.
 */
export function wear(root: Document | ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    ('head' in root ? root.head : root).append(style);
  }
}
