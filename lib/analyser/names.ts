import { titles } from './data/titles.ts';
import { capital, type Scene } from './mentions/scene.ts';
import type { NameSpan } from './types.ts';

/** A person's name as it stands: which tokens, and which of them is what. */
export interface NameRun {
  first: number;
  last: number;
  /** Index of the title, where there is one. */
  title?: number;
  public: boolean;
}

/** Every person's name in a part, whoever they are. */
export function nameRuns(scene: Scene): NameRun[] {
  const { tokens, fold } = scene;
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (
      titles.has(fold[i]!) &&
      next?.kind === 'word' &&
      next.sentence === tokens[i]!.sentence &&
      (capital(next) || scene.roster.bySurname.has(fold[i + 1]!))
    ) {
      let last = i + 1;
      while (
        capital(tokens[last + 1]) &&
        tokens[last + 1]!.sentence === next.sentence &&
        tokens[last + 1]!.tags.has('ProperNoun')
      )
        last++;
      runs.push({ first: i, last, title: i, public: false });
      i = last;
    } else if (tokens[i]!.tags.has('Person') && capital(tokens[i])) {
      let last = i;
      while (tokens[last + 1]?.tags.has('Person') && capital(tokens[last + 1])) last++;
      runs.push({ first: i, last, public: false });
      i = last;
    }
  }
  return runs;
}

/** The `names` of an analysis: where every person's name stands, as typed. */
export function nameSpans(scene: Scene, runs: readonly NameRun[]): NameSpan[] {
  return runs.map((run) => {
    const { start, end } = scene.reading.toTyped(scene.tokens[run.first]!.start, scene.tokens[run.last]!.end);
    return { part: scene.reading.part, start, end, public: run.public };
  });
}
