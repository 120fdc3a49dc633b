import type { Browser } from 'wxt/browser';

/** What asking for hosts takes: no permission beyond those that the extension has. */
export interface HostApi {
  runtime: Pick<typeof Browser.runtime, 'getManifest'>;
  permissions: Pick<typeof Browser.permissions, 'contains'>;
}

export interface HostAccess {
  /** Match patterns of the manifest, as `https://x.com/*`. */
  granted: string[];
  missing: string[];
}

/** Which of the named sites the browser lets the extension read. In Firefox each person can take any of them back. */
export async function hostAccess({ runtime, permissions }: HostApi): Promise<HostAccess> {
  const hosts: string[] = runtime.getManifest().host_permissions ?? [];
  const held = await Promise.all(hosts.map((host) => permissions.contains({ origins: [host] })));
  return {
    granted: hosts.filter((_, at) => held[at]),
    missing: hosts.filter((_, at) => !held[at]),
  };
}

interface BadgeApi extends HostApi {
  action: Pick<typeof Browser.action, 'setBadgeText' | 'setTitle'>;
}

/** Says on the toolbar button where a named site cannot be read: else its posts go unchecked and nobody knows. */
export async function showHostAccess(api: BadgeApi): Promise<void> {
  const { missing } = await hostAccess(api);
  const count = missing.length === 1 ? '1 address' : `${missing.length} addresses`;
  await api.action.setBadgeText({ text: missing.length > 0 ? '!' : '' });
  await api.action.setTitle({
    title:
      missing.length > 0
        ? `Second Look: your browser does not let it read ${count}. See About this installation in its settings.`
        : 'Second Look',
  });
}
