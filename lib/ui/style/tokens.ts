/**
 * The design language in one place: colours for light and dark, a type scale and spacing. Data first, so that a test
 * can measure every pair of colours that meet on screen.
 *
 * Text sizes are `em` of the root's own size, never `rem`: a page sets `rem`, the reader's browser sets ours.
 */

export interface Palette {
  /** Behind the cards of a page of our own. */
  page: string;
  /** Behind everything of ours. */
  surface: string;
  /** A sheet on the surface: the draft, a letter. */
  paper: string;
  /** Someone else's words: the clause. */
  quote: string;
  ink: string;
  /** Lesser text. */
  soft: string;
  line: string;
  /** The edge of something that can be pressed or filled in. */
  edge: string;
  accent: string;
  accentHover: string;
  onAccent: string;
  /** Links, the focus ring and other accents that stand on a surface. */
  link: string;
  /** Under a phrase, as from a highlighter. */
  mark: string;
  markLine: string;
  /** Over somebody else's page, whatever its colours. */
  underline: string;
  badge: string;
  /** Who to tell. */
  care: string;
  careLine: string;
  good: string;
  shadow: string;
  backdrop: string;
}

export const light: Palette = {
  page: '#f6f3ec',
  surface: '#fffefb',
  paper: '#f6f3ec',
  quote: '#eef4f3',
  ink: '#1d2529',
  soft: '#4f5a60',
  line: '#ded8cb',
  edge: '#7b8488',
  accent: '#0c5d62',
  accentHover: '#09484c',
  onAccent: '#ffffff',
  link: '#0a565b',
  mark: '#ffe59a',
  markLine: '#9a6200',
  underline: '#d98a00',
  badge: '#c77700',
  care: '#fdeee6',
  careLine: '#b3491c',
  good: '#2d6a3a',
  shadow: '0 1px 2px rgb(20 30 32 / 12%), 0 18px 48px rgb(20 30 32 / 24%)',
  backdrop: 'rgb(24 30 32 / 46%)',
};

export const dark: Palette = {
  page: '#12171a',
  surface: '#1b2124',
  paper: '#252c30',
  quote: '#20302f',
  ink: '#edf0ef',
  soft: '#b6c0c3',
  line: '#3a4449',
  edge: '#839096',
  accent: '#86d3d0',
  accentHover: '#a6e2df',
  onAccent: '#0b2627',
  link: '#8fd8d5',
  mark: '#57430f',
  markLine: '#f0c25a',
  underline: '#f0b429',
  badge: '#f0b429',
  care: '#3a2720',
  careLine: '#f0a27c',
  good: '#8fcf9b',
  shadow: '0 1px 2px rgb(0 0 0 / 50%), 0 18px 48px rgb(0 0 0 / 60%)',
  backdrop: 'rgb(6 9 10 / 62%)',
};

/** Text on what it stands on, and edges on what they bound, with the least contrast that WCAG 2.2 AA asks for. */
export const PAIRS: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['ink', 'surface', 7],
  ['ink', 'paper', 7],
  ['ink', 'page', 7],
  ['soft', 'page', 4.5],
  ['link', 'page', 4.5],
  ['ink', 'quote', 7],
  ['ink', 'mark', 7],
  ['ink', 'care', 7],
  ['soft', 'surface', 4.5],
  ['soft', 'paper', 4.5],
  ['soft', 'quote', 4.5],
  ['link', 'surface', 4.5],
  ['link', 'paper', 4.5],
  ['link', 'quote', 4.5],
  ['link', 'care', 4.5],
  ['onAccent', 'accent', 4.5],
  ['onAccent', 'accentHover', 4.5],
  ['good', 'surface', 4.5],
  ['markLine', 'mark', 3],
  ['markLine', 'paper', 3],
  ['markLine', 'surface', 3],
  ['badge', 'surface', 3],
  ['careLine', 'care', 3],
  ['careLine', 'surface', 3],
  ['edge', 'surface', 3],
  ['edge', 'paper', 3],
  ['accent', 'surface', 3],
];

const SCALE = {
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  /** The school's words are set apart by their letters. */
  serif: 'ui-serif, Charter, "Iowan Old Style", "Palatino Linotype", Georgia, "Noto Serif", serif',
  small: '0.8125em',
  body: '1em',
  lead: '1.0625em',
  title: '1.375em',
  s1: '4px',
  s2: '8px',
  s3: '12px',
  s4: '16px',
  s5: '24px',
  s6: '32px',
  round: '10px',
  roundBig: '18px',
  press: '44px',
} as const;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function variables(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `--${kebab(name)}:${value};`)
    .join('');
}

/**
 * Custom properties on `.sl`, the element that all of ours stands in. Not on `:host`: there a page's own `* { --ink: … }`
 * would win.
 */
export const tokensCss = `
.sl{color-scheme:light dark;${variables(SCALE)}${variables(light)}}
@media (prefers-color-scheme:dark){.sl{${variables(dark)}}}`;
