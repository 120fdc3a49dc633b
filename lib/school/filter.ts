import { BloomFilter } from 'bloomfilter';
import * as v from 'valibot';
import { commonWords } from './data/common-words.ts';
import { nicknamesOf } from './data/nicknames.ts';
import { foldName, type NameSet, nameKeys } from './names.ts';

/**
 * A name filter: it can be asked whether a name may be on the register, and no name can be listed from it. It protects
 * against reading the register out of a pack; it does not protect against somebody who asks it about a name they guess.
 */
export interface NameFilter extends NameSet {
  /** How many people it was built from. */
  readonly people: number;
  /** Chance that a name which is on no register is taken for one, for one look-up. */
  readonly rate: number;
  /** Bytes of the filter itself; in JSON it takes a third more. */
  readonly bytes: number;
  toJSON(): StoredFilter;
}

/** One look-up in a hundred thousand answers for somebody who is not on the register. */
export const RATE = 1e-5;
/**
 * Runs of two or more capitalised words in an ordinary post, on average, rounded up: only those are looked up. Measured
 * over the development corpus by the test of this file.
 */
export const LOOKUPS_PER_POST = 1;

/** Of so many ordinary posts, how many would show a name that is on no register. */
export const wrongInTenThousandPosts = (rate: number) => 10_000 * LOOKUPS_PER_POST * rate;

/** A million people with their nicknames: some forty megabytes. */
const MAX_BITS = 1_000_000_000;

const StoredFilter = v.object({
  version: v.literal(1, 'this filter was made by a newer Second Look'),
  people: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
  hashes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40)),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'the salt is damaged')),
  bits: v.pipe(
    v.string(),
    v.maxLength(MAX_BITS / 6),
    v.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'the filter is damaged'),
  ),
});
/** As it stands in a pack: numbers, a salt and the bits in base64. */
export type StoredFilter = v.InferOutput<typeof StoredFilter>;

export interface FilterPerson {
  first: string;
  surname: string;
  otherFirst?: string;
  otherSurname?: string;
}

export interface BuildOptions {
  /** From 0 to 1. */
  progress?: (share: number) => void;
  signal?: AbortSignal;
  /** Sixteen hexadecimal figures; a random one where none is given. */
  salt?: string;
}

/** A short first half is left out: "van", "de" and "mac" are nobody's name. */
const halves = (name: string) =>
  name.includes(' ') ? name.split(' ').filter((half) => half.length > 3) : [];

/** Every way one person is looked up: legal and preferred names, nicknames, halves of double-barrelled names. */
export function keysOf(person: FilterPerson): Set<string> {
  const firsts = new Set<string>();
  for (const given of [person.first, person.otherFirst ?? '']) {
    const first = foldName(given);
    if (!first) continue;
    for (const each of [first, ...nicknamesOf(first)]) firsts.add(each);
    const [head] = halves(first);
    if (head) firsts.add(head);
  }
  const surnames = new Set<string>();
  for (const family of [person.surname, person.otherSurname ?? '']) {
    const surname = foldName(family);
    if (surname) for (const each of [surname, ...halves(surname)]) surnames.add(each);
  }
  const keys = new Set<string>();
  for (const first of firsts.size > 0 ? firsts : [''])
    for (const surname of surnames.size > 0 ? surnames : [''])
      for (const key of nameKeys(first, surname)) if (askable(key)) keys.add(key);
  return keys;
}

/** Shaped like a name, and no everyday word by itself. */
function askable(folded: string): boolean {
  if (folded.length < 3 || folded.length > 80 || !/^\p{L}+(?: \p{L}+){0,4}$/u.test(folded)) return false;
  return folded.includes(' ') || !commonWords.has(folded);
}

const STRIDE = 1000;
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

function randomSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * Builds a filter a stretch at a time, so that a page stays alive and can cancel.
 * @throws the signal's reason where it was cancelled.
 */
export async function buildFilter(
  people: readonly FilterPerson[],
  options: BuildOptions = {},
): Promise<NameFilter> {
  const { progress, signal } = options;
  const salt = options.salt ?? randomSalt();
  const total = Math.max(1, people.length);
  async function eachKey(from: number, visit: (key: string) => void): Promise<void> {
    for (const [index, person] of people.entries()) {
      if (index % STRIDE === 0) {
        signal?.throwIfAborted();
        progress?.(from + index / total / 2);
        await breathe();
      }
      for (const key of keysOf(person)) visit(key);
    }
  }
  // Single names come again and again; counting them once keeps the filter small.
  const singles = new Set<string>();
  let pairs = 0;
  await eachKey(0, (key) => {
    if (key.includes(' ')) pairs += 1;
    else singles.add(key);
  });
  const keys = Math.max(1, pairs + singles.size);
  const bits = Math.ceil((-keys * Math.log(RATE)) / Math.LN2 ** 2);
  const bloom = new BloomFilter(Math.max(64, bits), Math.round((bits / keys) * Math.LN2));
  await eachKey(0.5, (key) => bloom.add(salt + key));
  signal?.throwIfAborted();
  progress?.(1);
  return filterOf(bloom, people.length, salt);
}

function filterOf(bloom: BloomFilter, people: number, salt: string): NameFilter {
  return {
    people,
    rate: (bloom.countBits() / bloom.m) ** bloom.k,
    bytes: bloom.buckets.byteLength,
    has(name) {
      const folded = foldName(name);
      return askable(folded) && bloom.test(salt + folded);
    },
    toJSON: () => ({ version: 1, people, hashes: bloom.k, salt, bits: toBase64(bloom.buckets) }),
  };
}

function toBase64(buckets: Uint32Array): string {
  const bytes = new Uint8Array(buckets.buffer, buckets.byteOffset, buckets.byteLength);
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}

function fromBase64(text: string): Uint32Array | undefined {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  if (binary.length === 0 || binary.length % 4 !== 0) return undefined;
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return new Uint32Array(bytes.buffer);
}

/** A filter out of untrusted JSON. `problem` is one sentence without the field's name; it never repeats what stood there. */
export function readFilter(input: unknown): { filter: NameFilter } | { problem: string } {
  const result = v.safeParse(StoredFilter, input);
  if (!result.success) {
    const [issue] = result.issues;
    const known = /^(?:this|the) /.test(issue.message) ? issue.message : 'the filter is damaged';
    return { problem: `${known[0]!.toUpperCase()}${known.slice(1)}.` };
  }
  const { people, hashes, salt, bits } = result.output;
  const buckets = fromBase64(bits);
  if (!buckets) return { problem: 'The filter is damaged.' };
  const bloom = new BloomFilter(buckets, hashes);
  // One that is nearly full says yes to every name: that is no register.
  if (bloom.countBits() / bloom.m > 0.6)
    return { problem: 'The filter would take nearly every name for a pupil.' };
  return { filter: filterOf(bloom, people, salt) };
}
