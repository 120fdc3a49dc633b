import { HARMLESS } from '../../sites/any.ts';

/** What a form is about to send, as a request. Read field by field: making a `FormData` would tell the page. */
export interface SentForm {
  method: string;
  url: string;
  texts: string[];
}

/** `sender`: the form, or the button that sends it, which may name another address. */
export function readForm(sender: Element): SentForm | undefined {
  const by = sender.tagName === 'FORM' ? undefined : (sender as HTMLButtonElement);
  const form = by ? by.form : sender;
  // A field may be called "action" or "elements", and then stands in place of the form's own.
  const own = (name: string) => by?.getAttribute(`form${name}`) ?? form?.getAttribute(name) ?? '';
  if (form?.tagName !== 'FORM' || own('method').toUpperCase() !== 'POST') return undefined;
  // A button that sends the same form and publishes nothing.
  if (by?.matches(HARMLESS)) return undefined;
  const url = new URL(own('action') || location.href, document.baseURI).href;
  const fields = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  const texts = [...fields]
    .filter((field) => field.name !== '' && !/^(?:password|file|checkbox|radio)$/.test(field.type))
    .map((field) => field.value);
  return { method: 'POST', url, texts };
}
