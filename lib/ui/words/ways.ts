import type { Role } from '../../analyser/types.ts';
import type { Route } from '../../policy/types.ts';
import type { Button } from './saying.ts';

/** What each route's button says. */
const LABELS: Record<Route, string> = {
  'official-account': 'This is the school’s account',
  'take-to-school': 'Take it to the school',
  'take-to-right-person': 'Take it to the right person',
  'tell-school': 'Tell the school what happened',
  'choose-pictures': 'Choose pictures again',
  'tell-someone': 'Talk to someone about it',
};

/** The button for a route; a pupil is always shown people to talk to, never a procedure. */
export function way(route: Route, role: Role): Button {
  if (route === 'official-account') return { action: { does: 'release' }, label: LABELS[route] };
  if (route === 'choose-pictures') return { action: { does: 'edit' }, label: LABELS[route] };
  const panel = role === 'pupil' ? 'tell-someone' : route;
  return { action: { does: 'open', panel }, label: LABELS[panel] };
}
