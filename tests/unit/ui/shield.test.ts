// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { armShield } from '../../../lib/ui/shield.ts';

/**
 * What only a person's own events can show is tried in a browser (tests/browser/ui-popup.test.ts): here every event is
 * a script's, as a page would send it.
 */
describe('the shield, against scripts', () => {
  const shield = armShield();
  const host = document.createElement('second-look');
  document.documentElement.append(host);
  shield.host = host;

  it('is armed once', () => {
    expect(armShield()).toBe(shield);
  });

  it('keeps what is aimed at our host from the page, and from its default', () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'click', 'pointerdown', 'paste', 'focusin']) {
      window.addEventListener(type, heard, true);
      const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
      host.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves the rest of the page alone', () => {
    const heard = vi.fn();
    window.addEventListener('keydown', heard, true);
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('hands on what is not ours, and nothing of what is', () => {
    const next = vi.fn();
    shield.next = next;
    const key = () => new Event('keydown', { bubbles: true, composed: true });
    host.dispatchEvent(key());
    expect(next).not.toHaveBeenCalled();
    document.body.dispatchEvent(key());
    expect(next).toHaveBeenCalledOnce();
    delete shield.next;
  });

  it('lets no script close the popup', () => {
    const closing = vi.fn();
    shield.opened({ escape: closing, blurred: vi.fn(), writing: () => false });
    vi.spyOn(performance, 'now').mockReturnValue(Number.MAX_SAFE_INTEGER);
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(closing).not.toHaveBeenCalled();
    shield.closed();
  });
});
