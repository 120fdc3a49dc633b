import type { Exemption, Kind } from '../analyser/types.ts';
import { weaker } from './outcomes.ts';
import type { Outcome } from './types.ts';

/** Never exempted, whoever asks for help and wherever it stands. */
const NEVER: ReadonlySet<Kind> = new Set<Kind>(['private', 'threat', 'hate']);

/** The highest outcome that an exemption leaves a finding. No pack can raise it. */
function ceiling(exemption: Exemption, kind: Kind): Outcome {
  switch (exemption) {
    case 'own-children':
    case 'quotes-school':
    case 'official-account':
      return 'clear';
    case 'asks-for-help':
      // Asking for help softens mentions, complaints and rumour; an accusation stays one.
      return kind === 'defamation' ? 'review' : 'advise';
    case 'raises-concern':
    case 'union-business':
    case 'exempt-place':
      return 'advise';
  }
}

export function applyExemptions(outcome: Outcome, kind: Kind, exemptions: readonly Exemption[]): Outcome {
  if (NEVER.has(kind)) return outcome;
  return exemptions.reduce((left, exemption) => weaker(left, ceiling(exemption, kind)), outcome);
}
