import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analyser/analyse.ts';
import { kinds } from '../../../lib/analyser/kinds/all.ts';
import type { Example, KindFile } from '../../../lib/analyser/reading.ts';
import type { Finding } from '../../../lib/analyser/types.ts';
import { exampleSchool } from './example-school.ts';

type Full = Exclude<Example, string>;
const full = (example: Example): Full => (typeof example === 'string' ? { text: example } : example);

function findingsOf({ kind }: KindFile, example: Full): Finding[] {
  const { text, role = 'parent', images = 0, place = '', children = [] } = example;
  const draft = {
    parts: [{ field: 'post', text }],
    images,
    place,
    audience: 'post',
    author: { role, children },
  } as const;
  return analyse(draft, exampleSchool).findings.filter((finding) => finding.kind === kind);
}

const fits = (finding: Finding, { text, limb, confidence, words }: Full): boolean =>
  (limb === undefined || finding.limb === limb) &&
  (confidence === undefined || finding.confidence === confidence) &&
  (words === undefined || text.slice(finding.span.start, finding.span.end) === words);

const label = ({ text, role }: Full) => (role ? `${role}: ${text}` : text);

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('%s', (_, kind) => {
  it.each(kind.examples.hits.map(full).map((example) => [label(example), example] as const))(
    'finds: %s',
    (_label, example) => {
      const found = findingsOf(kind, example);
      const shown = found.map(
        ({ span, confidence, limb }) =>
          `${example.text.slice(span.start, span.end)} (${confidence}${limb ? `, ${limb}` : ''})`,
      );
      expect(
        found.some((finding) => fits(finding, example)),
        `found: ${shown.join(' · ') || 'nothing'}`,
      ).toBe(true);
    },
  );

  it.each(kind.examples.misses.map(full).map((example) => [label(example), example] as const))(
    'still misses, to be moved to the hits once found: %s',
    (_label, example) => {
      expect(findingsOf(kind, example).filter((finding) => fits(finding, example))).toEqual([]);
    },
  );

  it.each(kind.examples.nearMisses.map(full).map((example) => [label(example), example] as const))(
    'leaves alone: %s',
    (_label, example) => {
      const found = findingsOf(kind, example);
      expect(found.map(({ span }) => example.text.slice(span.start, span.end))).toEqual([]);
    },
  );
});
