import type { ComponentType } from 'preact';
import type { Overview } from '../../../messages.ts';
import type { SettingsChange } from '../../../settings/settings.ts';
import type { Backend } from '../backend.ts';

/** What every page of the settings is given. */
export interface PageProps {
  backend: Backend;
  /** What holds here; asked for anew after each change. */
  overview: Overview;
  /** Keeps a change. A refusal is said below the page, in one sentence. */
  change: (change: SettingsChange) => Promise<void>;
}

export interface OptionsPage {
  /** Stands in the address: `options.html#school/people`. */
  id: string;
  title: string;
  /** Pages of one group stand together under its name. */
  group?: string;
  /** Loaded when it is first opened, with whatever it needs. */
  load: () => Promise<ComponentType<PageProps>>;
}
