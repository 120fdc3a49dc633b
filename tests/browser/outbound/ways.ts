/**
 * A way by which a page may send a draft. The function runs in the page and is sent there as text, so it uses nothing
 * from around it. It tells what came of it, as the page sees it.
 */
export interface Way {
  name: string;
  send(address: string, text: string): Promise<string> | string;
}

const byFetch = (name: string, request: string): Way => ({
  name,
  send: new Function(
    'address',
    'text',
    `return fetch(${request}).then((response) => 'answered', (error) => error.name + ': ' + error.message)`,
  ) as Way['send'],
});
const body = (name: string, code: string, more = '') =>
  byFetch(name, `address, { method: 'POST', body: ${code}${more} }`);

const RUNS = `[{ e: 'text', t: text.slice(0, 9) }, { e: 'text', f: [[1, 0, 4]], t: text.slice(9) }]`;

/** Every kind of body, by `fetch`. */
export const BODIES: readonly Way[] = [
  body('JSON', 'JSON.stringify({ variables: { tweet_text: text } })'),
  body('a form', `new URLSearchParams({ a: 'b c', status: text })`),
  body(
    'a form with parts',
    `(() => { const form = new FormData(); form.append('caption', text); form.append('file', new Blob([new Uint8Array(500000)], { type: 'image/png' }), 'a.png'); return form; })()`,
  ),
  body(
    'JSON in a field',
    'new URLSearchParams({ variables: JSON.stringify({ input: { message: { text } } }) })',
  ),
  body(
    'rich text in a field',
    `new URLSearchParams({ content: JSON.stringify({ document: [{ e: 'par', c: ${RUNS} }] }) })`,
  ),
  body('JSON as plain text', 'JSON.stringify({ text })', `, headers: { 'content-type': 'text/plain' }`),
  body('a Blob', `new Blob([JSON.stringify({ text })], { type: 'application/json' })`),
  body('bytes', `new TextEncoder().encode('\\u0001\\u0012' + text + '\\u0003')`),
  body('HTML in JSON', `JSON.stringify({ html: '<p>' + text.replace(' ', '&nbsp;<b>') + '</b></p>' })`),
  byFetch('the query', `address + '&' + new URLSearchParams({ text }), { method: 'POST' }`),
  byFetch('a Request', `new Request(address, { method: 'POST', body: JSON.stringify({ text }) })`),
];

/** By `XMLHttpRequest`. */
export const XHRS: readonly Way[] = [
  {
    name: 'XMLHttpRequest',
    send: (address, text) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        const seen: string[] = [];
        for (const type of ['readystatechange', 'error', 'abort', 'load'])
          request.addEventListener(type, () => seen.push(type));
        request.open('POST', address);
        request.onloadend = () =>
          resolve(
            request.status > 0 ? 'answered' : `${seen.join()}: ${request.readyState} ${request.status}`,
          );
        seen.length = 0;
        request.send(JSON.stringify({ text }));
      }),
  },
  {
    name: 'XMLHttpRequest with parts',
    send: (address, text) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open('POST', address);
        const form = new FormData();
        form.append('text', text);
        request.onload = () => resolve('answered');
        request.onerror = () => resolve('error');
        request.send(form);
      }),
  },
];

/** What cannot wait for anybody. */
export const HURRIED: readonly Way[] = [
  {
    name: 'sendBeacon',
    send: (address, text) => `queued ${navigator.sendBeacon(address, JSON.stringify({ text }))}`,
  },
  {
    name: 'sendBeacon with a form',
    send: (address, text) => `queued ${navigator.sendBeacon(address, new URLSearchParams({ text }))}`,
  },
  {
    name: 'sendBeacon with a Blob',
    send: (address, text) =>
      `queued ${navigator.sendBeacon(address, new Blob([JSON.stringify({ text })], { type: 'text/plain' }))}`,
  },
  {
    name: 'XMLHttpRequest that does not return before its answer',
    send(address, text) {
      const request = new XMLHttpRequest();
      request.open('POST', address, false);
      try {
        request.send(JSON.stringify({ text }));
        return 'answered';
      } catch (error) {
        return (error as Error).name;
      }
    },
  },
];

/** As pages do that mean to be sure. */
export const BEACON_OR_FETCH: Way = {
  name: 'sendBeacon, or else fetch',
  send(address, text) {
    const body = JSON.stringify({ text });
    if (navigator.sendBeacon(address, new Blob([body], { type: 'text/plain' }))) return 'queued';
    return fetch(address, { method: 'POST', body }).then(
      () => 'answered',
      (error) => error.name,
    );
  },
};

/** What carries a draft and publishes nothing; each of these passes at once. */
export const HARMLESS: Readonly<Record<string, string>> = {
  'a draft kept by the site': '/api/v1/drafts/save?',
  'an autosave': '/api/autosave?',
  'the look of a link': '/api/link_preview?',
  'others are told that somebody types': '/api/typing?',
  'a check of the spelling': '/api/spellcheck?',
  'people to mention': '/api/mentions/suggest?',
  'a draft by its operation': '/i/api/graphql/abc/CreateDraftTweet?',
};
