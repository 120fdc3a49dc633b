import { create } from 'xmlbuilder';
import { type Deployment, fileName } from './deployment.ts';

/** What Chrome and Edge read from a server of the school's own to find the newest file. */
export function updateManifest({ ids, selfHosted, version }: Deployment): string | undefined {
  if (!selfHosted) return undefined;
  const codebase = new URL(fileName(version, 'crx'), selfHosted.updateUrl).href;
  const root = create('gupdate', { encoding: 'UTF-8' }).att({
    xmlns: 'http://www.google.com/update2/response',
    protocol: '2.0',
  });
  for (const appid of new Set([ids.chrome, ids.edge])) {
    root.ele('app', { appid }).ele('updatecheck', { codebase, version });
  }
  return `${root.end({ pretty: true })}\n`;
}
