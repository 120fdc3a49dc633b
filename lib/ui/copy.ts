/**
 * Puts text on the clipboard, at the person's click. Where the site forbids the clipboard to its page, the older way
 * through a selected field still works.
 */
export async function copy(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }
}
