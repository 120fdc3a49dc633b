import * as v from 'valibot';

/** What somebody can be asked about. The order is the order in which a person reads them. */
export const CONTACT_FOR = [
  'office',
  'class',
  'head',
  'complaints',
  'safeguarding',
  'governors',
  'council',
] as const;
export type ContactFor = (typeof CONTACT_FOR)[number];

const line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

/** Somebody to turn to. A link is https and nothing else; its host is shown before it opens. */
export const Contact = v.object({
  for: v.picklist(CONTACT_FOR),
  /** "Mrs Summers, headteacher" */
  name: line,
  email: v.optional(v.pipe(line, v.email())),
  phone: v.optional(v.pipe(line, v.regex(/^[+()\d ]{3,30}$/, 'a telephone number'))),
  link: v.optional(v.pipe(line, v.url(), v.startsWith('https://'))),
});
export type Contact = v.InferOutput<typeof Contact>;
