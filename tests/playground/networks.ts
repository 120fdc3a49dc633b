import type { Network } from './network.ts';
import { mastodon } from './networks/mastodon/requests.ts';
import { x } from './networks/x/requests.ts';

/** Every network of the playground, in the order of its front page. */
export const NETWORKS: readonly Network[] = [x, mastodon];

export function networkOf(hostname: string): Network | undefined {
  return NETWORKS.find((network) => network.hosts.includes(hostname));
}
