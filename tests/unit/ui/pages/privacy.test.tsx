// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '../../../../lib/analyser/types.ts';
import type { Overview } from '../../../../lib/messages.ts';
import { mergeSettings } from '../../../../lib/settings/merge.ts';
import { policyFor } from '../../../../lib/settings/own-policy.ts';
import { readSettings } from '../../../../lib/settings/settings.ts';
import { ACCOUNTS } from '../../../../lib/sites/accounts.ts';
import { SITES } from '../../../../lib/sites/hosts.ts';
import { PrivacyCheck } from '../../../../lib/ui/pages/PrivacyCheck.tsx';
import { PRIVACY_CHECKS } from '../../../../lib/ui/words/privacy.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function shown(roles: Role[], stored: object = {}, change = vi.fn(async () => {})) {
  const own = readSettings({ started: true, roles, ...stored });
  const inForce = mergeSettings(undefined, own);
  const overview = { own, inForce, policy: policyFor(own.school, own) } as Overview;
  const site = SITES.find(({ id }) => id === 'x');
  const page = document.body.appendChild(document.createElement('main'));
  render(<PrivacyCheck overview={overview} site={site} change={change} />, page);
  return change;
}
const links = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('the privacy list', () => {
  it('links the page of each site in use, that in front first, and opens nothing by itself', () => {
    shown(['staff'], { sites: { facebook: false } });
    expect(links()[0]).toBe(ACCOUNTS.x?.privacy);
    expect(links()).toContain(ACCOUNTS.instagram?.privacy);
    expect(links()).not.toContain(ACCOUNTS.facebook?.privacy);
    for (const link of document.querySelectorAll('a')) expect(link.rel).toContain('noopener');
  });
  it('keeps its ticks', () => {
    const change = shown(['staff'], { privacyDone: ['past'] });
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input')];
    expect(boxes.map(({ checked }) => checked)).toEqual(PRIVACY_CHECKS.map(({ id }) => id === 'past'));
    act(() => boxes[0]!.click());
    expect(change).toHaveBeenCalledWith({ privacyDone: ['past', 'audience'] });
  });
  it('is for staff to begin with', () => {
    shown(['parent']);
    expect(document.body.textContent).toBe('');
  });
});
