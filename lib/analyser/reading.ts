import type { SchoolProfile } from '../school/profile.ts';
import type { Line } from './line.ts';
import type { Confidence, Draft, Finding, Kind, Limb, Target, TargetScope } from './types.ts';

/** One word, number or run of punctuation of the normalised text. Apostrophes stay inside words ("can't", "O'Hara"). */
export interface Token {
  /** As normalised, case kept. */
  text: string;
  /** Lower case, curly quotes straightened, accents kept. */
  lower: string;
  /** Offsets in `Reading.text`. */
  start: number;
  end: number;
  /** `compromise` tags: Verb, Noun, FirstName, … */
  tags: ReadonlySet<string>;
  kind: 'word' | 'number' | 'punctuation' | 'emoji' | 'tag' | 'handle' | 'link';
  /** Index into `Reading.sentences`. */
  sentence: number;
}

export interface Sentence {
  /** Token indices, `last` included. */
  first: number;
  last: number;
  question: boolean;
  /** Stands inside quotation marks, or is a forwarded or quoted post. */
  quoted: boolean;
}

/** One part of a draft, read: normalised, cut into tokens and sentences, with the way back to what was typed. */
export interface Reading {
  part: number;
  typed: string;
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** Offsets of the typed text that a stretch of the normalised text came from. */
  toTyped(start: number, end: number): { start: number; end: number };
}

/**
 * Somebody or something that a draft speaks of.
 *
 * - `school`, `staff`, `pupil`, `parent`: of the author's school.
 * - `person`: a named private person outside it, or nobody knows where they belong.
 * - `public`: a public figure or fiction. `own`: the author's own family. `self`: the author.
 * - `other-school`: another school by name. `group`: people in general ("teachers").
 */
export type MentionKind =
  | 'school'
  | 'staff'
  | 'pupil'
  | 'parent'
  | 'person'
  | 'public'
  | 'own'
  | 'self'
  | 'other-school'
  | 'group';

export interface Mention {
  kind: MentionKind;
  part: number;
  /** Token indices in that part's reading, `last` included. */
  first: number;
  last: number;
  confidence: Confidence;
  /** How it was recognised: a name, a role or description ("the head"), a pronoun that goes back to another mention. */
  via: 'name' | 'role' | 'pronoun' | 'tag';
  /** The mention that a pronoun goes back to. */
  refersTo?: Mention;
  /** First name and surname both stand there. */
  fullName?: boolean;
  /** One plain sentence, as `Finding.why`. */
  why: string;
}

/** What a draft says of somebody: a relation between a mention and a cue ("is a liar", "couldn't run a bath"). */
export interface Claim {
  /** Absent where only "they" or "she" says whom; what is said of them still counts. */
  about?: Mention;
  scope: TargetScope;
  part: number;
  /** Token indices of the words it rests on, the mention left out. */
  first: number;
  last: number;
  /** The imputation family: `dishonesty`, `unfit`, `mockery`, … */
  family: string;
  limb?: Limb;
  /** Name-calling: an insult, whatever else it says. */
  insult: boolean;
  confidence: Confidence;
  /** Guards that hold; a claim that is negated, in play or about the author is dropped before it gets here. */
  question: boolean;
  hearsay: boolean;
  why: string;
}

/** Everything a kind file may look at. */
export interface DraftReading {
  draft: Draft;
  school: SchoolProfile;
  readings: readonly Reading[];
  /** The words of each reading, as phrases are matched against them. */
  lines: readonly Line[];
  mentions: readonly Mention[];
  claims: readonly Claim[];
  /** The place is the school's own: a parents' group, a class chat. */
  atSchoolPlace: boolean;
}

/** A draft in a kind file's examples; a string stands for a parent's post with no pictures and no place. */
export type Example =
  | string
  | {
      text: string;
      role?: Draft['author']['role'];
      images?: number;
      place?: string;
      children?: readonly string[];
      limb?: Limb;
      confidence?: Confidence;
      /** The words the finding should rest on. */
      words?: string;
    };

/** One finding kind: what it is, how it is found, and drafts that show where its borders lie (all run as tests). */
export interface KindFile {
  kind: Kind;
  find(reading: DraftReading): Finding[];
  examples: {
    hits: readonly Example[];
    /** Should be found and are not yet: the test says when one starts to be found. */
    misses: readonly Example[];
    /** Look alike and must stay silent. */
    nearMisses: readonly Example[];
  };
}

export type { Target };
