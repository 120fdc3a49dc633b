/** Where the Windows code page differs from Latin-1 and text needs it; Node's own decoder of that name is Latin-1. */
const WINDOWS: Record<number, string> = {
  128: '€',
  130: '‚',
  132: '„',
  133: '…',
  138: 'Š',
  139: '‹',
  140: 'Œ',
  142: 'Ž',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
  153: '™',
  154: 'š',
  155: '›',
  156: 'œ',
  158: 'ž',
  159: 'Ÿ',
};

/** Bytes of a text file: UTF-8 or UTF-16 by its mark, else UTF-8, else the Windows code page of old Word exports. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [...bytes].map((byte) => WINDOWS[byte] ?? String.fromCharCode(byte)).join('');
  }
}
