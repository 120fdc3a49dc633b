import { useEffect, useState } from 'preact/hooks';
import type { InstallationFacts } from '../../../settings/installation.ts';
import { Installation } from '../installation/Installation.tsx';
import type { PageProps } from './page.ts';

/** What is installed here, and by whom; drawn again whenever settings or policy change. */
export function About({ backend }: PageProps) {
  const [facts, setFacts] = useState<InstallationFacts>();

  async function refresh(): Promise<InstallationFacts> {
    const now = await backend.installation();
    setFacts(now);
    return now;
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    void refresh();
    return backend.onChange(() => void refresh());
  }, []);

  return facts ? <Installation facts={facts} refresh={refresh} allow={backend.allowHosts} /> : null;
}
