import { type ComponentChild, render } from 'preact';
import { baseCss } from '../style/base.ts';
import { installationCss } from '../style/installation.ts';
import { pagesCss } from '../style/pages.ts';
import { policyCss } from '../style/policy.ts';
import { popupCss } from '../style/popup.ts';
import { railCss } from '../style/rail.ts';
import { tokensCss } from '../style/tokens.ts';
import { wear } from '../style/wear.ts';

/** Puts a page of our own into its document, in the same dress as the popup. */
export function showPage(page: ComponentChild): void {
  const css = [tokensCss, baseCss, popupCss, pagesCss, railCss, policyCss, installationCss];
  wear(document, css.join(''));
  document.body.classList.add('sl');
  render(page, document.body);
}
