import type { Browser } from 'wxt/browser';
import type { ManagedSource } from './managed.ts';

/** What of the browser API reading managed policy takes; no permission beyond `storage`. */
interface Api {
  storage: Pick<typeof Browser.storage, 'managed' | 'local' | 'session'>;
  management: Pick<typeof Browser.management, 'getSelf'>;
}

/** Managed policy as this browser has it: for the background and for our own pages. */
export function managedSource({ storage, management }: Api): ManagedSource {
  // How it was installed cannot change while it runs.
  let installed: Promise<boolean> | undefined;
  return {
    get: () => storage.managed.get(null),
    byPolicy: () => {
      installed ??= management.getSelf().then(({ installType }) => installType === 'admin');
      return installed;
    },
    local: storage.local,
    session: storage.session,
    now: Date.now,
  };
}
