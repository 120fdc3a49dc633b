import type { ComponentType } from 'preact';
import type { Overview } from '../../../messages.ts';
import type { Backend } from '../backend.ts';
import type { ChangeSettings } from '../use-overview.ts';

/** What every page of the settings is given. */
export interface PageProps {
  backend: Backend;
  /** What holds here; asked for anew after each change. */
  overview: Overview;
  /**
   * Keeps a change. A refusal is said below the page, in one sentence; so is the way back, under the name that is given
   * with the change.
   */
  change: ChangeSettings;
  /** Anything else that may be refused, the same way; it has no way back. */
  attempt: (what: Promise<string | undefined>) => Promise<void>;
}

export interface OptionsPage {
  /** Stands in the address: `options.html#school/people`. */
  id: string;
  title: string;
  /** Pages of one group stand together under its name. */
  group?: string;
  /** A draft can be tried beside it, for the school that is being set up. */
  tryBeside?: true;
  /** Loaded when it is first opened, with whatever it needs. */
  load: () => Promise<ComponentType<PageProps>>;
}
