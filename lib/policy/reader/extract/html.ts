import { Parser } from 'htmlparser2';
import { type Line, line } from '../line.ts';
import { tableLines } from './table.ts';

const SILENT = new Set(
  'script style noscript template svg iframe object head select option button form video audio'.split(' '),
);
const BLOCKS = new Set(
  'p div section article main body blockquote dd dt dl figure figcaption address pre hr center fieldset details summary'.split(
    ' ',
  ),
);
const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside']);
const FURNITURE_CLASS =
  /(^|\s)(nav|navbar|navigation|main-nav|menu|footer|site-footer|site-header|topbar|cookies?|cookie-(banner|notice|bar|consent)|breadcrumbs?|sidebar|side-bar|skip-link|share|sharing|share-links|pagination|widget|toc|table-of-contents|advert|ads)(\s|$)/i;

interface Open {
  tag: string;
  out?: string;
  silent: boolean;
}
interface Table {
  rows: Line[][][];
}
interface List {
  ordered: boolean;
  next: number;
}

function whyOut(tag: string, attributes: Record<string, string>): string | undefined {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.trim();
  if (FURNITURE_TAGS.has(tag) || attributes.role === 'navigation' || attributes.role === 'contentinfo')
    return 'The web page’s own menu, side bar or footer.';
  if (tag !== 'body' && FURNITURE_CLASS.test(names)) return 'The web page’s own menu, notice or footer.';
  if (tag === 'header') return 'The web page’s own head.';
  return undefined;
}

/** A web page's text: headings, list items with their depth and number, paragraphs and tables; menus are marked. */
export function htmlLines(html: string): Line[] {
  const stack: Open[] = [];
  const lists: List[] = [];
  const tables: Table[] = [];
  const lines: Line[] = [];
  let text = '';
  let as: Line['as'] = 'paragraph';
  let level = 0;
  let label: string | undefined;
  let bold = 0;
  let boldText = '';
  let pendingAnchorHost = false;

  const sink = (): Line[] => tables.at(-1)?.rows.at(-1)?.at(-1) ?? lines;
  const out = () => stack.findLast((open) => open.out)?.out;
  const silent = () => stack.some((open) => open.silent);

  function flush(): void {
    // A hard break inside a paragraph may be a wrap or a new line of a list: the next step decides.
    const pieces = text.split('\n').filter((piece) => piece.trim());
    const stressed = boldText.replace(/\s/g, '').length >= 0.9 * text.replace(/\s/g, '').length;
    pieces.forEach((piece, index) => {
      const kind = pieces.length > 1 && (as === 'paragraph' || index > 0) ? 'line' : as;
      const known = out();
      sink().push(
        line(piece, kind, level, {
          ...(label !== undefined && index === 0 && { label }),
          ...(stressed && as !== 'heading' && { stressed }),
          ...(index === 0 && { blankBefore: true }),
          ...(known && !(as === 'heading' && level === 1) && { out: known }),
        }),
      );
    });
    if (pieces.length > 0) label = undefined;
    text = '';
    boldText = '';
  }

  function settle(kind: Line['as'], depth: number, mark?: string): void {
    flush();
    as = kind;
    level = depth;
    label = mark;
  }

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const hidden = 'hidden' in attributes || attributes['aria-hidden'] === 'true';
        const why = whyOut(tag, attributes);
        if (/^h[1-6]$/.test(tag)) settle('heading', Number(tag[1]));
        else if (tag === 'ul' || tag === 'ol') {
          flush();
          lists.push({ ordered: tag === 'ol', next: Number(attributes.start ?? 1) || 1 });
        } else if (tag === 'li') {
          const list = lists.at(-1);
          const number = list?.ordered ? `${Number(attributes.value) || list.next}.` : '•';
          if (list) list.next = (Number(attributes.value) || list.next) + 1;
          settle('item', Math.max(1, lists.length), number);
        } else if (tag === 'table') {
          settle('paragraph', 0);
          tables.push({ rows: [] });
        } else if (tag === 'tr') tables.at(-1)?.rows.push([]);
        else if (tag === 'td' || tag === 'th') {
          settle('paragraph', 0);
          tables.at(-1)?.rows.at(-1)?.push([]);
        } else if (tag === 'br') text += '\n';
        else if (BLOCKS.has(tag)) {
          // A paragraph inside a list item is still the item.
          if (as === 'item' && stack.some((open) => open.tag === 'li') && !text.trim())
            pendingAnchorHost = true;
          else settle('paragraph', 0);
        }
        if (tag === 'b' || tag === 'strong') bold += 1;
        stack.push({ tag, silent: SILENT.has(tag) || hidden, ...(why && { out: why }) });
      },
      ontext(data) {
        if (silent()) return;
        const flat = stack.some((open) => open.tag === 'pre') ? data : data.replace(/[ \t\r\n]+/g, ' ');
        text += flat;
        if (bold > 0) boldText += flat;
      },
      onclosetag(tag) {
        if (tag === 'b' || tag === 'strong') bold = Math.max(0, bold - 1);
        if (/^h[1-6]$/.test(tag) || tag === 'li' || tag === 'td' || tag === 'th') settle('paragraph', 0);
        else if (tag === 'ul' || tag === 'ol') {
          flush();
          lists.pop();
        } else if (tag === 'table') {
          flush();
          const table = tables.pop();
          if (table) sink().push(...tableLines(table.rows));
        } else if (BLOCKS.has(tag)) {
          flush();
          if (!pendingAnchorHost) as = 'paragraph';
          pendingAnchorHost = false;
        }
        const at = stack.findLastIndex((open) => open.tag === tag);
        if (at >= 0) {
          if (stack[at]!.out) flush();
          stack.splice(at);
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  flush();
  return lines;
}
