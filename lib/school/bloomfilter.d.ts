/** The part of the library that is used; it ships no types. */
declare module 'bloomfilter' {
  export class BloomFilter {
    constructor(bitsOrBuckets: number | ArrayLike<number>, hashes: number);
    readonly m: number;
    readonly k: number;
    readonly buckets: Uint32Array;
    add(value: string): void;
    test(value: string): boolean;
    countBits(): number;
  }
}
