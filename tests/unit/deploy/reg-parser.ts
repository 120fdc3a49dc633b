/**
 * Reads a `.reg` file back, for tests; no package does. Independent of the writer: it follows the format (version line,
 * keys in brackets, a minus for deletion, quoted text with two escapes, dword, hex with continued lines) and refuses
 * everything else.
 */
export interface RegFile {
  deleted: string[];
  /** Key → name → value. */
  keys: Map<string, Map<string, string | number | string[]>>;
}

export function parseReg(bytes: Uint8Array): RegFile {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error('no UTF-16 byte order mark');
  const text = new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line does not end in CRLF');
  const lines = text.replace(/\\\r\n\s*/g, '').split('\r\n');
  if (lines.shift() !== 'Windows Registry Editor Version 5.00') throw new Error('no version line');
  const file: RegFile = { deleted: [], keys: new Map() };
  let current: Map<string, string | number | string[]> | undefined;
  for (const line of lines) {
    if (line === '') continue;
    const heading = /^\[(-?)HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line);
    if (heading) {
      const key = heading[2]!;
      current = heading[1] ? undefined : (file.keys.get(key) ?? new Map());
      if (current) file.keys.set(key, current);
      else file.deleted.push(key);
      continue;
    }
    const value = /^"((?:[^"\\]|\\[\\"])*)"=(.+)$/s.exec(line);
    if (!value || !current) throw new Error(`not a value: ${line.slice(0, 60)}`);
    current.set(unquoted(value[1]!), data(value[2]!));
  }
  return file;
}

const unquoted = (text: string) => text.replace(/\\([\\"])/g, '$1');

function data(written: string): string | number | string[] {
  const text = /^"((?:[^"\\]|\\[\\"])*)"$/s.exec(written);
  if (text) return unquoted(text[1]!);
  const number = /^dword:([0-9a-f]{8})$/.exec(written);
  if (number) return Number.parseInt(number[1]!, 16);
  const hex = /^hex\(([17])\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(written);
  if (!hex) throw new Error(`not data: ${written.slice(0, 60)}`);
  const bytes = Uint8Array.from(hex[2]!.split(','), (pair) => Number.parseInt(pair, 16));
  const decoded = new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  if (hex[1] === '1') {
    if (!decoded.endsWith('\0')) throw new Error('text without its final null');
    return decoded.slice(0, -1);
  }
  if (!decoded.endsWith('\0\0')) throw new Error('lines without their final nulls');
  return decoded.slice(0, -2).split('\0');
}
