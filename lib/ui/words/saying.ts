import type { Kind, Role } from '../../analyser/types.ts';
import type { Remember } from '../../gate/ui.ts';
import type { JudgedFinding, Route } from '../../policy/types.ts';

/** A panel inside the popup: a route that the popup itself can help with. */
export type PanelId =
  | Exclude<Route, 'official-account' | 'choose-pictures'>
  | 'who-to-tell'
  | 'not-our-school';

/** One small line below the buttons. */
export type Note =
  | { kind: 'text'; text: string }
  | { kind: 'open'; text: string; panel: PanelId }
  | { kind: 'tick'; text: string; remember: Remember };

export type Action =
  | { does: 'edit' }
  | { does: 'post' }
  /** The photo question, answered. */
  | { does: 'answer' }
  /** An account that may speak for the school. */
  | { does: 'release' }
  | { does: 'open'; panel: PanelId };

export interface Button {
  action: Action;
  label: string;
}

/** What a saying may depend on. */
export interface Occasion {
  role: Role;
  images: number;
  lead: JudgedFinding;
  /** Whether the person it is about is given by name. */
  named: boolean;
  policySource: 'builtin' | 'school';
}

/** How one kind of finding is put to its author. The leading clause's section is spoken of between `before` and `after`. */
export interface Saying {
  /** Stands after "Not posted yet." in the popup, and alone in the mark's panel. */
  title: string;
  before: string;
  after?: string;
  /** The word that the section sentence begins with. */
  it?: 'It' | 'This';
  edit?: string;
  /** The one fitting route. */
  way?: Button;
  notes?: readonly Note[];
}

export type Sayings = Record<Kind, (occasion: Occasion) => Saying>;
