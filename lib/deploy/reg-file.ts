import type { RegistryData, RegistryValue } from './registry.ts';

/**
 * Writes a `.reg` file: UTF-16 with a byte order mark, which is what regedit itself writes and the only form in which
 * accents arrive whole.
 *
 * @param replaced keys that are emptied first
 */
export function regFile(values: readonly RegistryValue[], replaced: readonly string[] = []): Uint8Array {
  const lines = ['Windows Registry Editor Version 5.00', ''];
  for (const key of replaced) lines.push(`[-${ROOT}\\${key}]`, '');
  let key: string | undefined;
  for (const value of values) {
    if (value.key !== key) {
      if (key !== undefined) lines.push('');
      lines.push(`[${ROOT}\\${value.key}]`);
      key = value.key;
    }
    lines.push(`"${quoted(value.name)}"=${written(value.data)}`);
  }
  return utf16(`${lines.join('\r\n')}\r\n`);
}

const ROOT = 'HKEY_LOCAL_MACHINE';

const quoted = (text: string) => text.replace(/[\\"]/g, '\\$&');

function written(data: RegistryData): string {
  if (data.type === 'number') return `dword:${data.number.toString(16).padStart(8, '0')}`;
  if (data.type === 'lines') return hex(7, `${data.lines.map((line) => `${line}\0`).join('')}\0`);
  // Quotation marks cannot hold a line break or another control character; bytes can.
  return /\p{Cc}/u.test(data.text) ? hex(1, `${data.text}\0`) : `"${quoted(data.text)}"`;
}

function hex(type: number, text: string): string {
  const bytes = [...utf16(text).subarray(2)].map((byte) => byte.toString(16).padStart(2, '0'));
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += 25) rows.push(bytes.slice(at, at + 25).join(','));
  return `hex(${type}):${rows.join(',\\\r\n  ')}`;
}

/** Little-endian, with its mark. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}
