/**
 * A pack on its way through registries, profiles and consoles, each with characters that it cannot carry. JSON can say
 * every character in plain letters, so whatever any of them stumbles over is escaped; accents stay readable.
 *
 * Escaped: control characters, line and paragraph separators, the private use area (Intune divides lists by U+F000),
 * byte order marks and non-characters; `JSON.stringify` does lone surrogates itself.
 */
export function packText(pack: unknown): string {
  return JSON.stringify(pack).replace(/[\u007f-\u009f\u2028\u2029\ue000-\uf8ff\ufeff\ufffe\uffff]/g, escaped);
}

/** JSON in ASCII alone, for files that a tool may read in the code page of the machine. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7e]/g, escaped);
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
