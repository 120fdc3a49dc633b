import type { Role } from '../../analyser/types.ts';
import type { Overview, TryReply } from '../../messages.ts';
import type { SettingsChange } from '../../settings/settings.ts';
import type { Site } from '../../sites/site.ts';

/** What our pages ask of the extension; the gallery answers by itself. */
export interface Backend {
  overview(): Promise<Overview>;
  /** @returns one sentence where the change was refused */
  change(change: SettingsChange): Promise<string | undefined>;
  try(text: string, role?: Role): Promise<TryReply>;
  /** The known site that the tab in front shows. */
  siteInFront(): Promise<Site | undefined>;
  /** Ids of the sites that the browser lets the extension read. */
  allowed(): Promise<ReadonlySet<string>>;
  /** Asks the browser, at the person's click, for a site that is off to begin with. */
  allow(site: Site): Promise<boolean>;
  open(page: 'options' | 'welcome'): void;
}
