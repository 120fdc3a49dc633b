import { strFromU8, unzipSync } from 'fflate';
import { type Line, line, UnreadableDocument } from '../line.ts';
import { type ListPlace, numberingOf } from './docx-numbering.ts';
import { tableLines } from './table.ts';
import { child, type Element, elements, parseXml } from './xml.ts';

/** Unpacked, a part larger than this is no policy document. */
const MAX_PART = 20_000_000;
const PARTS = new Set(['word/document.xml', 'word/styles.xml', 'word/numbering.xml']);

interface Style {
  /** 1–9 for headings, 0 for body. */
  heading: number;
  contents: boolean;
  list?: ListPlace;
  basedOn?: string;
}

const value = (parent: Element | undefined, ...path: string[]) => child(parent, ...path)?.attributes['w:val'];

function readStyles(root: Element | undefined): Map<string, Style> {
  return new Map(
    elements(child(root, 'w:styles'), 'w:style').map((style) => {
      const name = (value(style, 'w:name') ?? '').toLowerCase();
      const outline = value(style, 'w:pPr', 'w:outlineLvl');
      const heading = /^heading (\d)/.exec(name)?.[1] ?? (name === 'title' ? '1' : undefined);
      const level =
        heading ?? (outline !== undefined && Number(outline) < 9 ? String(Number(outline) + 1) : '0');
      const list = value(style, 'w:pPr', 'w:numPr', 'w:numId');
      const basedOn = value(style, 'w:basedOn');
      return [
        style.attributes['w:styleId'] ?? '',
        {
          heading: Number(level),
          contents: /^(toc|contents)( heading)?( \d)?$/.test(name),
          ...(list && { list: { id: list, depth: Number(value(style, 'w:pPr', 'w:numPr', 'w:ilvl') ?? 0) } }),
          ...(basedOn && { basedOn }),
        },
      ];
    }),
  );
}

/** A paragraph's words as they stand, deleted text and field codes left out. */
function textOf(element: Element): string {
  return elements(element)
    .map((each) => {
      switch (each.name) {
        case 'w:t':
          return each.children.filter((part) => typeof part === 'string').join('');
        case 'w:tab':
          return '\t';
        case 'w:br':
        case 'w:cr':
          return '\n';
        case 'w:noBreakHyphen':
          return '-';
        case 'w:pPr':
        case 'w:rPr':
        case 'w:del':
        case 'w:moveFrom':
        case 'w:instrText':
        case 'mc:Fallback':
        case 'w:txbxContent':
          return '';
        default:
          return textOf(each);
      }
    })
    .join('');
}

function isBold(paragraph: Element): boolean {
  const runs = elements(paragraph, 'w:r').filter((run) => textOf(run).trim());
  return (
    runs.length > 0 && runs.every((run) => child(run, 'w:rPr', 'w:b') && value(run, 'w:rPr', 'w:b') !== '0')
  );
}

/**
 * A Word document's paragraphs, with the numbers that Word shows but does not store.
 * @throws {UnreadableDocument} where the file is not one.
 */
export function docxLines(bytes: Uint8Array): Line[] {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: (file) => PARTS.has(file.name) && file.originalSize <= MAX_PART });
  } catch {
    throw new UnreadableDocument('This is not a Word document that can be opened: save it again as .docx.');
  }
  const part = (name: string) => (parts[name] ? parseXml(strFromU8(parts[name])) : undefined);
  const body = child(part('word/document.xml'), 'w:document', 'w:body');
  if (!body) throw new UnreadableDocument('There is no Word text in this file: save it again as .docx.');
  const styles = readStyles(part('word/styles.xml'));
  const numbering = numberingOf(part('word/numbering.xml'));

  function styleList(id: string): ListPlace | undefined {
    for (let at: string | undefined = id, steps = 0; at && steps < 10; at = styles.get(at)?.basedOn, steps++)
      if (styles.get(at)?.list) return styles.get(at)?.list;
    return undefined;
  }
  function styleHeading(id: string): number {
    for (let at: string | undefined = id, steps = 0; at && steps < 10; at = styles.get(at)?.basedOn, steps++)
      if (styles.get(at)?.heading) return styles.get(at)?.heading ?? 0;
    return 0;
  }

  function paragraph(element: Element, out: string | undefined): Line[] {
    const styleId = value(element, 'w:pPr', 'w:pStyle') ?? '';
    const ownList = value(element, 'w:pPr', 'w:numPr', 'w:numId');
    const place: ListPlace | undefined =
      ownList === '0'
        ? undefined
        : ownList
          ? {
              id: ownList,
              depth: Number(value(element, 'w:pPr', 'w:numPr', 'w:ilvl') ?? styleList(styleId)?.depth ?? 0),
            }
          : styleList(styleId);
    const text = textOf(element);
    if (!text.trim()) return [];
    const label = place && numbering.next(place);
    const heading = styleHeading(styleId);
    const why = styles.get(styleId)?.contents ? 'The list of contents.' : out;
    const as: Line['as'] = heading ? 'heading' : place ? 'item' : 'paragraph';
    return text
      .split('\n')
      .filter((piece) => piece.trim())
      .map((piece, index) =>
        line(piece, index > 0 ? 'line' : as, heading || (place ? place.depth + 1 : 0), {
          ...(label && index === 0 && { label }),
          ...(isBold(element) && !heading && { stressed: true }),
          ...(index === 0 && { blankBefore: true }),
          ...(why && { out: why }),
        }),
      );
  }

  function walk(parent: Element, out?: string): Line[] {
    return elements(parent).flatMap((each) => {
      if (each.name === 'w:p') return [...paragraph(each, out), ...boxes(each, out)];
      if (each.name === 'w:tbl')
        return tableLines(
          elements(each, 'w:tr').map((row) => elements(row, 'w:tc').map((cell) => walk(cell, out))),
        );
      if (each.name === 'w:sdt') {
        const gallery = value(each, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
        const contents = gallery === 'Table of Contents' ? 'The list of contents.' : out;
        const content = child(each, 'w:sdtContent');
        return content ? walk(content, contents) : [];
      }
      if (each.name === 'w:ins' || each.name === 'w:customXml') return walk(each, out);
      return [];
    });
  }

  /** Text boxes anchored in a paragraph. */
  function boxes(element: Element, out: string | undefined): Line[] {
    return elements(element).flatMap((each) => {
      if (each.name === 'mc:Fallback') return [];
      return each.name === 'w:txbxContent' ? walk(each, out) : boxes(each, out);
    });
  }

  return walk(body);
}
