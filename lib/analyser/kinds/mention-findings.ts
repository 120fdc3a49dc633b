import type { DraftReading, Mention } from '../reading.ts';
import type { Finding, Target } from '../types.ts';

/** Every mention of one kind as a finding. Pronouns are left out: they point at a mention that is there already. */
export function mentionFindings(reading: DraftReading, kind: Target['kind']): Finding[] {
  return reading.mentions
    .filter((mention) => mention.kind === kind && mention.via !== 'pronoun')
    .map((mention) => {
      const span = mentionSpan(reading, mention);
      return {
        kind,
        span,
        confidence: mention.confidence,
        why: mention.why,
        target: { ...span, kind },
        ...(mention.fullName ? { fullName: true } : {}),
      };
    });
}

/** Where a mention stands in the text as typed. */
export function mentionSpan({ readings }: DraftReading, mention: Mention) {
  const reading = readings.find(({ part }) => part === mention.part)!;
  const { start, end } = reading.toTyped(
    reading.tokens[mention.first]!.start,
    reading.tokens[mention.last]!.end,
  );
  return { part: mention.part, start, end };
}
