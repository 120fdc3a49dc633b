import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { deployment, fileName, type Settings } from '../../../lib/deploy/deployment.ts';
import { updateManifest } from '../../../lib/deploy/update-manifest.ts';
import { findBrowsers } from '../../setup/browsers.mjs';
import { BUILT } from '../extension.ts';

const BUILT_FIREFOX = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** The built extension, packed with a key made for this run, on a server of this machine. */
export interface UpdateServer {
  /** What the kit makes its files from. */
  deploy(settings: Settings): ReturnType<typeof deployment>;
  id: string;
  port: number;
  /** The paths that were asked for, oldest first. */
  requests: string[];
  close(): Promise<void>;
}

export async function startUpdateServer(folder: string): Promise<UpdateServer> {
  const { version } = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as { version: string };
  const { id, crx } = pack(folder);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://server').pathname;
    requests.push(path);
    if (path === '/update.xml') {
      response.writeHead(200, { 'content-type': 'text/xml' }).end(updateManifest(deploy({})));
    } else if (path === `/${fileName(version, 'crx')}`) {
      response.writeHead(200, { 'content-type': 'application/x-chrome-extension' }).end(crx);
    } else if (path === `/${fileName(version, 'xpi')}`) {
      response.writeHead(200, { 'content-type': 'application/x-xpinstall' }).end(packForFirefox());
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const deploy = (settings: Settings) =>
    deployment({ chromeId: id, updateUrl: `http://127.0.0.1:${port}/update.xml`, version }, settings);
  return {
    deploy,
    id,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The built add-on as a file, as it ships. */
function packForFirefox(): Buffer {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(BUILT_FIREFOX, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(BUILT_FIREFOX, path).replaceAll('\\', '/')] = readFileSync(path);
  }
  return Buffer.from(zipSync(files));
}

function pack(folder: string): { id: string; crx: Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(folder, 'key.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const unpacked = join(folder, 'unpacked');
  cpSync(BUILT, unpacked, { recursive: true });
  const made = spawnSync(
    findBrowsers().chromium!,
    ['--headless', '--no-sandbox', `--pack-extension=${unpacked}`, `--pack-extension-key=${key}`],
    { timeout: 60_000, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`Chromium did not pack the extension: ${made.stderr}`);
  const hash = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  const id = [...hash.slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  return { id, crx: readFileSync(`${unpacked}.crx`) };
}
