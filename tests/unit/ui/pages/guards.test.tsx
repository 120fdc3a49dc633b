// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Overview } from '../../../../lib/messages.ts';
import { readSettings } from '../../../../lib/settings/settings.ts';
import { Guards } from '../../../../lib/ui/pages/Guards.tsx';

it('switches the holding of requests off for one site, also for a host of one’s own', () => {
  const change = vi.fn(async () => {});
  const own = readSettings({ guards: { x: false }, extraHosts: ['forum.example'] });
  const body = document.body;
  act(() => render(<Guards overview={{ own } as Overview} change={change} />, body));
  const box = (name: string) =>
    [...body.querySelectorAll('label')].find((label) => label.textContent === name)?.querySelector('input');
  expect(box('X')!.checked).toBe(false);
  expect(box('Mastodon')!.checked).toBe(true);
  // What an encrypted messenger sends cannot be read, so there is nothing to switch off.
  expect(box('WhatsApp')).toBeUndefined();
  box('forum.example')!.click();
  expect(change).toHaveBeenCalledWith({ guards: { x: false, 'forum.example': false } });
});
