/**
 * What a curious page could watch while somebody types in it. Runs in the page, sent there as text.
 */
export function watchFromPage(): void {
  const counts = { changes: 0, outside: 0, messages: 0, events: 0, focus: 0 };
  new MutationObserver((changes) => {
    counts.changes += changes.length;
    // The editor changes in its own ways at every key; around it nothing has to.
    counts.outside += changes.filter(({ target }) => !document.body.contains(target)).length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.addEventListener('message', () => {
    counts.messages += 1;
  });
  for (const type of [
    'animationstart',
    'transitionrun',
    'scroll',
    'resize',
    'selectionchange',
    'load',
    'securitypolicyviolation',
  ])
    document.addEventListener(
      type,
      () => {
        counts.events += 1;
      },
      true,
    );
  for (const type of ['focus', 'blur', 'focusin', 'focusout'])
    window.addEventListener(
      type,
      () => {
        counts.focus += 1;
      },
      true,
    );

  const editor = () => document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!;
  const hosts = () =>
    [...document.documentElement.children].filter(({ tagName }) => !/^(?:HEAD|BODY)$/.test(tagName));
  const pause = () => new Promise((resolve) => setTimeout(resolve));

  /** Everything measured over the time in which a verdict comes, as numbers. */
  async function measure(ms: number): Promise<number[]> {
    const before = { ...counts };
    const since = performance.now();
    let ticks = 0;
    let worst = 0;
    let late = 0;
    for (let last = since; last - since < ms; ) {
      await pause();
      const now = performance.now();
      ticks += 1;
      worst = Math.max(worst, now - last);
      late += Math.max(0, now - last - 6);
      last = now;
    }
    // What the page sends carries the draft, at an address that publishes and at one that does not.
    const text = editor().innerText;
    const sent: number[] = [];
    for (const address of ['/i/api/graphql/abc/CreateTweet?probe', '/api/probe']) {
      const at = performance.now();
      const answer = fetch(address, { method: 'POST', body: JSON.stringify({ text }) });
      sent.push(performance.now() - at);
      await answer.catch(() => undefined);
      sent.push(performance.now() - at);
    }
    const box = editor().getBoundingClientRect();
    const points = [
      [box.left + 5, box.top + 5],
      [box.right - 5, box.bottom - 5],
      [box.right + 10, box.top + 10],
      [box.left + 60, box.top + 14],
    ].map(([x, y]) => {
      const at = document.elementFromPoint(x!, y!);
      return at ? [...document.querySelectorAll('*')].indexOf(at) : -1;
    });
    const [host] = hosts();
    const look = host?.getBoundingClientRect();
    return [
      counts.changes - before.changes,
      counts.outside - before.outside,
      counts.messages - before.messages,
      counts.events - before.events,
      counts.focus - before.focus,
      ticks,
      worst,
      late,
      ...sent,
      ...points,
      hosts().length,
      host?.attributes.length ?? 0,
      host?.childNodes.length ?? 0,
      look?.width ?? 0,
      look?.height ?? 0,
      document.querySelectorAll('*').length,
      document.documentElement.scrollHeight,
      editor().innerHTML.length - 2 * text.length,
      (CSS as unknown as { highlights?: { size: number } }).highlights?.size ?? 0,
      performance.getEntriesByType('resource').length,
      Object.keys(window).length,
      document.adoptedStyleSheets.length,
      document.activeElement === editor() ? 1 : 0,
    ];
  }
  Object.assign(window, { measure });
}
