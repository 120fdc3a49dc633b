/**
 * The texts that a request carries, however it wraps them: JSON, a form, a form with parts, JSON in a field of either,
 * rich text, a query. In the order of the request, each as the site will read it.
 */

/** Sites wrap JSON in a field of a form in JSON; nobody goes deeper. */
const DEEPEST = 5;
/** Enough for the longest rich text; the rest of a request is no draft. */
const MOST = 20_000;

export function textsIn(url: string, body: string): string[] {
  const texts: string[] = [];
  for (const value of valuesOf(new URL(url).search)) unfold(value, texts, 1);
  unfold(body, texts, 0);
  return texts;
}

/** Pair by pair: in Firefox a content script cannot go through `values()`. */
const valuesOf = (query: string) => [...new URLSearchParams(query)].map(([, value]) => value);

function unfold(text: string, into: string[], depth: number): void {
  const plain = text.trim();
  if (plain === '' || into.length >= MOST) return;
  // A draft may itself look like any of these, so it always counts as it stands too.
  if (depth > 0) add(plain, into);
  if (depth > DEEPEST) return;
  const parts = partsOf(plain) ?? fieldsOf(plain);
  if (parts) for (const part of parts) unfold(part, into, depth + 1);
  else if (!unfoldJson(plain, into, depth) && depth === 0) add(plain, into);
}

function add(text: string, into: string[]): void {
  into.push(text);
  if (/<\/?[a-z][^>]*>|&(?:#\d+|\w+);/i.test(text)) into.push(withoutMarkup(text));
}

/** The words of a piece of HTML. Parsed apart from any page: nothing in it runs or is fetched. */
function withoutMarkup(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

/** The values of a form with parts, files apart. */
function partsOf(text: string): string[] | undefined {
  const boundary = /^--([^\r\n]+)\r?\n/.exec(text)?.[1];
  if (boundary === undefined) return undefined;
  return text.split(`--${boundary}`).flatMap((part) => {
    const [, head = '', value] = /^\r?\n([\s\S]*?)\r?\n\r?\n([\s\S]*?)\r?\n?$/.exec(part) ?? [];
    return value === undefined || /content-type: *(?:image|video|audio)\//i.test(head) ? [] : [value];
  });
}

/** The values of a form in the address's own encoding. */
function fieldsOf(text: string): string[] | undefined {
  if (!/^[^\s=&<>{}"]+=/.test(text) || /[\s<>"]/.test(text)) return undefined;
  return valuesOf(text);
}

function unfoldJson(text: string, into: string[], depth: number): boolean {
  if (!/^[[{"]/.test(text)) return false;
  const values = parsed(text) ?? parsedLines(text);
  for (const value of values ?? []) walk(value, into, depth);
  return values !== undefined;
}

function parsed(text: string): unknown[] | undefined {
  try {
    return [JSON.parse(text)];
  } catch {
    return undefined;
  }
}

/** One JSON value a line, as batches of calls and calls with numbers in front have it. */
function parsedLines(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.length > 1 ? lines.map(parsed) : [];
  return values.length > 0 && values.every(Boolean) ? values.flat() : undefined;
}

function walk(value: unknown, into: string[], depth: number): void {
  if (typeof value === 'string') unfold(value, into, depth + 1);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) walk(each, into, depth);
}
