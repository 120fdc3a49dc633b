import { decodeText } from '../../school/decode-text.ts';
import { plainLines } from './extract/plain.ts';
import { type Line, UnreadableDocument } from './line.ts';

/** A document as it was chosen or pasted; a pasted one has no bytes. */
export type Source = { text: string } | { name: string; bytes: Uint8Array };

/** How a long document is followed, and stopped. */
export interface Reading {
  /** Pages read so far, of all. */
  progress?: (done: number, of: number) => void;
  signal?: AbortSignal;
}

/** Policies are a few pages; a scan or a whole handbook is larger. */
export const MAX_BYTES = 20_000_000;
const MAX_CHARACTERS = 1_000_000;

const startsWith = (bytes: Uint8Array, mark: string) =>
  [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** The file's own first bytes are believed before its name. */
function kindOf(name: string, bytes: Uint8Array): 'pdf' | 'docx' | 'html' | 'markdown' | 'plain' {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, '%PDF')) return 'pdf';
  if (startsWith(bytes, 'PK\x03\x04')) return 'docx';
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new UnreadableDocument('This is an old Word document (.doc): save it as .docx first.');
  if (startsWith(bytes, '{\\rtf'))
    throw new UnreadableDocument('This is rich text (.rtf): save it as .docx first.');
  if (ending === 'pdf')
    throw new UnreadableDocument('This PDF cannot be opened: save it again, or paste its text.');
  if (ending === 'docx')
    throw new UnreadableDocument('This is not a Word document that can be opened: save it again as .docx.');
  if (/^x?html?$/.test(ending)) return 'html';
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (ending === 'txt' || ending === 'text' || ending === '') return 'plain';
  throw new UnreadableDocument(`A .${ending} file cannot be read: use .txt, .md, .html, .docx or .pdf.`);
}

/**
 * The lines of a document. The readers for each kind of file are loaded when one is chosen.
 * @throws {UnreadableDocument} with one sentence.
 */
export async function extractLines(source: Source, reading: Reading = {}): Promise<Line[]> {
  if ('text' in source) {
    if (source.text.length > MAX_CHARACTERS)
      throw new UnreadableDocument('The pasted text is too long for a policy.');
    // A page copied as source is still a page.
    if (/^\s*<(!doctype html|html|body|h[1-6]|p|div|ul|ol)\b/i.test(source.text))
      return (await import('./extract/html.ts')).htmlLines(source.text);
    return plainLines(source.text);
  }
  const { name, bytes } = source;
  if (bytes.length > MAX_BYTES)
    throw new UnreadableDocument('The file is larger than 20 MB: choose the policy alone.');
  if (bytes.length === 0) throw new UnreadableDocument('The file is empty.');
  switch (kindOf(name, bytes)) {
    case 'pdf':
      return (await import('./extract/pdf.ts')).pdfLines(bytes, reading);
    case 'docx':
      return (await import('./extract/docx.ts')).docxLines(bytes);
    case 'html':
      return (await import('./extract/html.ts')).htmlLines(decodeText(bytes));
    case 'markdown':
      return (await import('./extract/markdown.ts')).markdownLines(decodeText(bytes));
    case 'plain': {
      if (bytes.subarray(0, 4096).includes(0) && bytes[0] !== 0xff && bytes[0] !== 0xfe)
        throw new UnreadableDocument('This file is not text: use .txt, .md, .html, .docx or .pdf.');
      return plainLines(decodeText(bytes));
    }
  }
}
