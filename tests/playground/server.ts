import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { generate } from 'selfsigned';
import { BUILT, buildPages } from './build.ts';
import type { Sent } from './network.ts';
import { NETWORKS, networkOf } from './networks.ts';
import { answerSockets } from './sockets.ts';

export type { Sent } from './network.ts';

export interface Playground {
  port: number;
  /** Reaches the front page without any host mapping. */
  origin: string;
  /** What arrived, oldest first: the only meaning of "sent". */
  sent(): Sent[];
  /**
   * Every request since the last `clear`, as `GET https://x.com/home`: also of hosts that nobody expected. A text on a
   * socket is `WS`, the address and the text.
   */
  requests(): string[];
  /** The next posts are refused with a 503, as a site that is down would. */
  failNext(count?: number): void;
  clear(): void;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** As strict as the strictest of the real sites: nothing inline runs, nothing is fetched from elsewhere. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self'; font-src 'self' data:; frame-src 'self' about:; form-action 'self'; base-uri 'none'";

/**
 * Serves every network by its host name on one https port of this machine, with a certificate of its own. A browser
 * gets there with `--host-resolver-rules="MAP * 127.0.0.1:<port>"` and `--ignore-certificate-errors`.
 */
export async function startPlayground({ port = 0 }: { port?: number } = {}): Promise<Playground> {
  await buildPages();
  const certificate = await generate([{ name: 'commonName', value: 'playground.test' }], { keySize: 2048 });
  const sent: Sent[] = [];
  const requests: string[] = [];
  let failures = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'playground.test'}`);
    requests.push(`${request.method} ${url.href}`);
    const network = networkOf(url.hostname);
    if (url.pathname.startsWith('/_/')) return sendFile(url.pathname, response);
    if (request.method === 'GET') return sendPage(network?.id ?? 'home', sent, response);

    const received = await network?.read(await asRequest(request, url));
    if (!network || !received) return reply(response, 404, { error: 'Nothing is published here.' });
    if (failures > 0) {
      failures -= 1;
      return reply(response, 503, { error: 'The practice server was asked to refuse this one.' });
    }
    sent.push({ site: network.id, ...received, at: Date.now() });
    // A form that was sent by navigation gets its page back; a script gets its answer.
    if (request.headers['sec-fetch-mode'] === 'navigate') {
      response.writeHead(303, { location: url.searchParams.get('back') ?? '/' }).end();
      return;
    }
    reply(response, 200, { ok: true, id: String(sent.length) });
  }

  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    answer(request, response).catch((error: Error) => reply(response, 400, { error: error.message }));
  });
  answerSockets(server, (url, text) => requests.push(`WS ${url} ${text}`));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const listening = (server.address() as AddressInfo).port;

  return {
    port: listening,
    origin: `https://127.0.0.1:${listening}`,
    sent: () => [...sent],
    requests: () => [...requests],
    failNext: (count = 1) => {
      failures = count;
    },
    clear: () => {
      sent.length = 0;
      requests.length = 0;
      failures = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const name = basename(path);
  const type = TYPES[name.split('.').pop() ?? ''];
  const content = type && (await readFile(new URL(name, BUILT)).catch(() => undefined));
  if (!type || !content) return reply(response, 404, { error: `There is no ${name}.` });
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
}

function sendPage(id: string, sent: readonly Sent[], response: ServerResponse): void {
  const links = NETWORKS.map(({ id, name, about, hosts }) => ({ id, name, about, host: hosts[0] }));
  // The page begins with what was posted before, so that a reload keeps it, as on a real site.
  const start = JSON.stringify({ links, posts: sent.filter((post) => post.site === id) });
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cache-control': 'no-store',
    })
    .end(`<!doctype html>
<html lang="en" data-network="${id}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${NETWORKS.find((network) => network.id === id)?.name ?? 'Practice networks'}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/_/${id}.css">
</head>
<body>
<div id="root"></div>
<script type="application/json" id="start">${start.replaceAll('<', '\\u003c')}</script>
<script src="/_/${id}.js"></script>
</body>
</html>`);
}

async function asRequest(request: IncomingMessage, url: URL): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  const method = request.method ?? 'POST';
  return new Request(url, { method, headers, body: chunks.length ? Buffer.concat(chunks) : null });
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
