// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Decision } from '../../../../lib/gate/ui.ts';
import { Popup } from '../../../../lib/ui/popup/Popup.tsx';
import { wordingOf } from '../../../../lib/ui/words/wording.ts';
import { CASES } from '../../../browser/ui/cases.ts';
import { requestOf } from '../../../browser/ui/verdicts.ts';

function open(name: string, counts = true) {
  const request = requestOf(CASES[name]!);
  const decide = vi.fn<(decision: Decision) => void>();
  const onEscape = { current: () => true };
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const wording = wordingOf(request.verdict, request.parts, request.images)!;
  act(() =>
    render(
      <Popup
        held
        request={request}
        wording={wording}
        decide={decide}
        counts={() => counts}
        onEscape={onEscape}
      />,
      place,
    ),
  );
  const press = (label: string) => {
    const button = [...place.querySelectorAll('button')].find((each) =>
      `${each.textContent} ${each.getAttribute('aria-label')}`.includes(label),
    )!;
    const event = new SubmitEvent('submit', { submitter: button, cancelable: true });
    act(() => void button.form!.dispatchEvent(event));
    return event;
  };
  return { place, press, decide, onEscape };
}

describe('the popup', () => {
  it('gives the decision, and lets its form close the dialog', () => {
    const { press, decide } = open('parent-complaint');
    expect(press('Post anyway').defaultPrevented).toBe(false);
    expect(decide).toHaveBeenCalledExactlyOnceWith({ kind: 'post' });
  });

  it('goes back to the phrase', () => {
    const { press, decide } = open('serious');
    press('Edit my post');
    expect(decide).toHaveBeenCalledWith({ kind: 'edit', at: { part: 0, start: 32 } });
  });

  it('does nothing at a press that does not count', () => {
    const { press, decide, place } = open('parent-complaint', false);
    expect(press('Post anyway').defaultPrevented).toBe(true);
    expect(press('Take it to the school').defaultPrevented).toBe(true);
    expect(decide).not.toHaveBeenCalled();
    expect(place.querySelector('textarea')).toBeNull();
  });

  it('opens a route inside, where Escape goes back first', () => {
    const { press, place, onEscape, decide } = open('parent-complaint');
    expect(press('Take it to the school').defaultPrevented).toBe(true);
    expect(place.querySelector('textarea')!.value).toContain('Disgusted with how Mrs Robson dealt with this');
    let closes = true;
    act(() => {
      closes = onEscape.current();
    });
    expect(closes).toBe(false);
    expect(place.querySelector('textarea')).toBeNull();
    expect(onEscape.current()).toBe(true);
    expect(decide).not.toHaveBeenCalled();
  });

  it('sends a letter about the head to the chair of governors, with the procedure beside it', () => {
    const { press, place } = open('about-head');
    press('Take it to the school');
    const text = place.textContent!;
    expect(text).toContain('It is about the head, so it goes to the chair of governors.');
    expect(text).toContain('chair@cambois.example');
    expect(text).not.toContain('head@cambois.example');
    expect(place.querySelector('textarea')!.value).toMatch(/^Dear Mr Charlton,[\s\S]*The head never answers/);
    expect(place.querySelector('a[href="https://cambois.example/complaints"]')?.textContent).toBe(
      'cambois.example',
    );
  });

  it('opens the letter as it was changed in an email program, where the page cannot look', () => {
    const opened: HTMLAnchorElement[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      opened.push(this);
    });
    const { press, place } = open('about-head');
    press('Take it to the school');
    place.querySelector('textarea')!.value = 'My own words & more';
    expect(press('Open in email').defaultPrevented).toBe(true);
    click.mockRestore();
    const [link] = opened;
    expect(link?.href).toMatch(/^mailto:chair@cambois\.example\?subject=/);
    expect(decodeURIComponent(link!.href)).toContain('My own words & more');
    expect(link).toMatchObject({ target: '_blank', isConnected: false });
    expect(place.querySelector('[role=status]')!.textContent).toContain('Nothing is sent until you send it.');
  });

  it('shows staff the way past the usual line, and others none', () => {
    const { press, place } = open('staff-complaint');
    press('Take it to the school');
    expect(place.textContent).toContain('the school’s whistleblowing policy says who else');
    expect(place.textContent).toContain('To the headteacher');
    const parent = open('about-head');
    parent.press('Take it to the school');
    expect(parent.place.textContent).not.toContain('whistleblowing');
  });

  it('says above the letter who to tell today, where a child may be at risk', () => {
    const { press, place } = open('safety');
    press('Take it to the right person');
    const text = place.textContent!;
    expect(text.indexOf('0808 800 5000')).toBeGreaterThan(-1);
    expect(text.indexOf('0808 800 5000')).toBeLessThan(text.indexOf('Your letter'));
    expect(place.querySelector('textarea')!.value).toContain('I am worried about a child');
  });

  it('leads with who to tell where a child may be at risk, and folds the clause', () => {
    const { place } = open('safety');
    const text = place.textContent!;
    expect(text.indexOf('tell someone today')).toBeLessThan(text.indexOf('takes no view'));
    expect(place.querySelector('.clause')!.closest('details')!.open).toBe(false);
  });

  it('says whose words the clause is, and for whom it was written', () => {
    expect(open('parent-complaint').place.textContent).toContain(
      'Built-in example policy, not your school’s own.',
    );
    expect(open('complaint-contacts').place.textContent).toContain('The school’s words');
    expect(open('serious-governor').place.textContent).toContain(
      'Written for parents; your school may choose otherwise.',
    );
    expect(open('serious').place.textContent).toContain('Section D adds:');
  });

  it('writes the author’s words as text, whatever they hold', () => {
    const request = requestOf({
      role: 'parent',
      text: '<img src=x onerror=alert(1)> useless',
      phrases: [{ kind: 'complaint', words: '<img src=x onerror=alert(1)> useless', why: 'is a complaint' }],
    });
    const place = document.createElement('div');
    render(
      <Popup
        held
        request={request}
        wording={wordingOf(request.verdict, request.parts, 0)!}
        decide={() => {}}
        counts={() => true}
        onEscape={{ current: () => true }}
      />,
      place,
    );
    expect(place.querySelector('img')).toBeNull();
    expect(place.querySelector('mark')!.textContent).toBe('<img src=x onerror=alert(1)> useless');
  });
});
