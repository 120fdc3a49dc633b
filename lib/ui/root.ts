import { baseCss } from './style/base.ts';
import { tokensCss } from './style/tokens.ts';
import { wear } from './style/wear.ts';

/** Our one place in a page: a closed shadow root on the document element, out of reach of its styles and scripts. */
export interface Root {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** Stands in the root; everything of ours stands in it. */
  body: HTMLElement;
  /** Hangs the root back where it belongs, should the page have thrown it out. */
  attach(): void;
  remove(): void;
}

/** `!important` inside a shadow root beats the page, its inline styles and its animations. */
const HOST_CSS = `
:host{
  all:initial!important;display:block!important;position:fixed!important;
  inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important;
}`;

/** @param css the styles of what will be shown in it, after tokens and base */
export function makeRoot(css: string): Root {
  const host = document.createElement('second-look');
  const shadow = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  wear(shadow, HOST_CSS + tokensCss + baseCss + css);
  const body = document.createElement('div');
  body.className = window === window.top ? 'sl' : 'sl framed';
  body.lang = 'en-GB';
  body.dir = 'ltr';
  shadow.append(body);

  const attach = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  attach();
  return { host, shadow, body, attach, remove: () => host.remove() };
}
