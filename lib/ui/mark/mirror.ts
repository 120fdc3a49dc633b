/**
 * Where words stand in a text field. A field has no ranges, so its text is laid out once more in an element of our own
 * with the same letters and the same width; nothing is added to the page.
 */

const COPIED = [
  ...[
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'font-stretch',
    'font-variant',
    'font-kerning',
  ],
  ...['font-feature-settings', 'font-variation-settings', 'font-size-adjust', 'font-optical-sizing'],
  ...[
    'letter-spacing',
    'word-spacing',
    'line-height',
    'text-indent',
    'text-transform',
    'text-align',
    'tab-size',
  ],
  ...['text-rendering', 'direction', 'unicode-bidi', 'word-break', 'line-break', 'hyphens', 'writing-mode'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

export interface Mirror {
  /** Lays the field's text out as it stands now. */
  update(): void;
  /** The range of some of it, in UTF-16 code units; its rectangles are those on the screen. */
  range(start: number, end: number): Range;
  remove(): void;
}

export function mirrorOf(field: HTMLTextAreaElement | HTMLInputElement, layer: HTMLElement): Mirror {
  const mirror = document.createElement('div');
  const text = document.createTextNode('');
  mirror.className = 'mirror';
  mirror.append(text);
  layer.append(mirror);
  const oneLine = field.tagName === 'INPUT';
  let copied = '';

  return {
    update() {
      const style = getComputedStyle(field);
      const letters = COPIED.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
      // Only where they have changed: setting them has the whole text laid out anew.
      if (letters !== copied) {
        copied = letters;
        const wrapping = oneLine
          ? 'pre;overflow-wrap:normal'
          : `${style.whiteSpace};overflow-wrap:break-word`;
        mirror.style.cssText = `${letters};white-space:${wrapping}`;
      }

      const { left, top, width } = field.getBoundingClientRect();
      const scale = field.offsetWidth > 0 ? width / field.offsetWidth : 1;
      // A single line stands in the middle of its field.
      const room = oneLine ? Math.max(0, (field.clientHeight - lineHeight(style) - vertical(style)) / 2) : 0;
      mirror.style.width = `${field.clientWidth}px`;
      mirror.style.left = `${left + (field.clientLeft - field.scrollLeft) * scale}px`;
      mirror.style.top = `${top + (field.clientTop - field.scrollTop + room) * scale}px`;
      mirror.style.transform = scale === 1 ? 'none' : `scale(${scale})`;
      if (text.data !== field.value) text.data = field.value;
    },
    range(start, end) {
      const range = document.createRange();
      range.setStart(text, Math.min(start, text.length));
      range.setEnd(text, Math.min(end, text.length));
      return range;
    },
    remove: () => mirror.remove(),
  };
}

const pixels = (value: string) => Number.parseFloat(value) || 0;
const lineHeight = (style: CSSStyleDeclaration) => pixels(style.lineHeight) || pixels(style.fontSize) * 1.2;
const vertical = (style: CSSStyleDeclaration) => pixels(style.paddingTop) + pixels(style.paddingBottom);
