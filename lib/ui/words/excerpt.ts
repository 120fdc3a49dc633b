import type { Part, Span } from '../../analyser/types.ts';
import { cutBefore } from './quote.ts';

/** A stretch of the author's text, marked where a finding rests on it. */
export interface Piece {
  /** Where it stands in the part, in UTF-16 code units; negative for an ellipsis. */
  at: number;
  text: string;
  marked: boolean;
}

export interface ExcerptPart {
  /** Which part of the draft. */
  part: number;
  /** What the field is called, where the draft has more than one: "Title". */
  label?: string;
  pieces: Piece[];
}

/** Drafts up to this long are shown whole. */
const WHOLE = 420;
const AROUND = 80;
/** Windows closer than this are one. */
const NEAR = 40;
const MOST_WINDOWS = 4;

interface Stretch {
  start: number;
  end: number;
}

/** Joins stretches that overlap or stand closer than `gap`. */
function joined(stretches: readonly Stretch[], gap: number): Stretch[] {
  const out: Stretch[] = [];
  for (const each of [...stretches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && each.start <= last.end + gap) last.end = Math.max(last.end, each.end);
    else out.push({ ...each });
  }
  return out;
}

/** The start of the word around `at`, looking back at most 20 characters. */
function wordStart(text: string, at: number): number {
  const back = /\S{0,20}$/.exec(text.slice(0, at))?.[0].length ?? 0;
  return cutBefore(text, at - back);
}

function wordEnd(text: string, at: number): number {
  const on = /^\S{0,20}/.exec(text.slice(at))?.[0].length ?? 0;
  const end = Math.min(text.length, at + on);
  return end === text.length ? end : cutBefore(text, end);
}

function windows(text: string, marks: readonly Stretch[]): Stretch[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  if (marks.length === 0) return [{ start: 0, end: wordEnd(text, WHOLE / 2) }];
  const around = marks.map(({ start, end }) => ({
    start: wordStart(text, Math.max(0, start - AROUND)),
    end: wordEnd(text, Math.min(text.length, end + AROUND)),
  }));
  return joined(around, NEAR).slice(0, MOST_WINDOWS);
}

function piecesOf(text: string, marks: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  const push = (start: number, end: number, marked: boolean) => {
    if (end > start) pieces.push({ at: start, text: text.slice(start, end), marked });
  };
  const shown = windows(text, marks);
  for (const [i, { start, end }] of shown.entries()) {
    if (start > 0) pieces.push({ at: -1 - start, text: i > 0 ? ' … ' : '… ', marked: false });
    let at = start;
    for (const mark of marks) {
      if (mark.end <= start || mark.start >= end) continue;
      push(at, mark.start, false);
      push(Math.max(start, mark.start), Math.min(end, mark.end), true);
      at = Math.min(end, mark.end);
    }
    push(at, end, false);
  }
  if ((shown.at(-1)?.end ?? 0) < text.length)
    pieces.push({ at: -1 - text.length, text: ' …', marked: false });
  return pieces;
}

const LABELS: Record<string, string> = {
  title: 'Title',
  warning: 'Content warning',
  alt: 'Picture description',
  link: 'Link text',
};

function labelOf(field: string, index: number): string {
  return LABELS[field] ?? (field === 'text' || field === 'body' ? 'Text' : `Part ${index + 1}`);
}

/** The author's own words with the phrases marked; long drafts show what stands around each phrase. */
export function excerpt(parts: readonly Part[], spans: readonly Span[]): ExcerptPart[] {
  const filled = parts.map((part, index) => ({ part, index })).filter(({ part }) => part.text.trim());
  const marksOf = (index: number) =>
    joined(
      spans.filter((span) => span.part === index && span.end > span.start),
      0,
    );
  const telling = filled.filter(({ index }) => marksOf(index).length > 0);
  const shown = telling.length > 0 ? telling : filled.slice(0, 1);
  return shown.map(({ part, index }) => ({
    part: index,
    ...(filled.length > 1 && { label: labelOf(part.field, index) }),
    pieces: piecesOf(part.text.replace(/\r/g, ' '), marksOf(index)),
  }));
}
