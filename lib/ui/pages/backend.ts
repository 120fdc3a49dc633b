import type { Role } from '../../analyser/types.ts';
import type { LookReply, Overview, TryReply } from '../../messages.ts';
import type { NameFilter } from '../../school/filter.ts';
import type { InstallationFacts } from '../../settings/installation.ts';
import type { FilterMark } from '../../settings/own-school.ts';
import type { SettingsChange } from '../../settings/settings.ts';
import type { Site } from '../../sites/site.ts';

/** What the tab in front shows, where the browser tells: one of our sites, or any host. */
export interface InFront {
  host: string;
  /** The known site of that host. */
  site: Site | undefined;
  /** The browser lets the extension read here. */
  allowed: boolean;
}

/** What our pages ask of the extension; the gallery answers by itself. */
export interface Backend {
  overview(): Promise<Overview>;
  look(): Promise<LookReply>;
  /** @returns one sentence where the change was refused */
  change(change: SettingsChange): Promise<string | undefined>;
  /** `school`: for the school that is being set up, in place of what holds here. */
  try(text: string, role?: Role, school?: 'making'): Promise<TryReply>;
  /** Keeps the bits of a name filter beside the settings. @throws {Error} with one sentence where there is no room. */
  keepFilter(filter: NameFilter): Promise<FilterMark>;
  filter(mark: FilterMark): Promise<NameFilter | undefined>;
  inFront(): Promise<InFront | undefined>;
  /** Ids of the sites that the browser lets the extension read. */
  allowed(): Promise<ReadonlySet<string>>;
  /** Asks the browser, at the person's click, for a site that is off to begin with. */
  allow(site: Site): Promise<boolean>;
  /** Asks the browser, at the person's click, for one host of no known site, and checks posts there from now on. */
  watch(host: string): Promise<string | undefined>;
  /** Reads nothing there any more, and gives the browser's leave back. */
  unwatch(host: string): Promise<string | undefined>;
  /** What the browser says of this installation, asked for anew. */
  installation(): Promise<InstallationFacts>;
  /** Asks the browser, at the person's click, for named sites that were taken back. */
  allowHosts(patterns: readonly string[]): Promise<boolean>;
  /** Calls back whenever settings or the school's policy have changed, until the answer is called. */
  onChange(callback: () => void): () => void;
  /** What is selected in the tab in front, and its address: asked for at a press, and at no other time. */
  selectionInFront(): Promise<{ address: string; words: string } | undefined>;
  open(page: 'options' | 'welcome'): void;
  /** Everything that is kept on this device, gone; what the browser was asked for is given back. */
  erase(): Promise<void>;
  /** Removes the extension, after the browser has asked. @returns one sentence where it may not be removed */
  uninstall(): Promise<string | undefined>;
}
