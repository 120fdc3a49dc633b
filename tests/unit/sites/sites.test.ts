// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { optionalHostPatterns, SITES, siteOf } from '../../../lib/sites/hosts.ts';
import { REQUESTS } from '../../../lib/sites/requests.ts';
import type { Hook } from '../../../lib/sites/site.ts';

// The shape of the site files: what a fact must carry, whichever site it is about.

const groups = SITES.flatMap((site) =>
  site.composers.flatMap((composer) =>
    (['editors', 'region', 'submit', 'attachments', 'place', 'menu', 'group'] as const).map((kind) => ({
      name: `${site.id}/${composer.id} ${kind}`,
      kind,
      hooks: (composer[kind] ?? []) as readonly Hook[],
    })),
  ),
).filter(({ hooks }) => hooks.length > 0);

describe('every site', () => {
  it('has an id of its own, and stands in the order of ids', () => {
    const ids = SITES.map((site) => site.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('has a list of requests that publish, empty where nobody knows any', () => {
    expect(Object.keys(REQUESTS)).toEqual(SITES.map((site) => site.id));
  });

  it('shares no host with another', () => {
    const hosts = SITES.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const site of SITES) for (const host of site.hosts) expect(siteOf(host)?.id).toBe(site.id);
    expect(siteOf('x.com.example')).toBeUndefined();
  });

  it('has composers with ids of their own and a way to submit', () => {
    for (const site of SITES) {
      const ids = site.composers.map((composer) => composer.id);
      expect(new Set(ids).size, site.id).toBe(ids.length);
      for (const { id, submit, keys } of site.composers)
        expect(submit.length + keys.length, `${site.id}/${id}`).toBeGreaterThan(0);
    }
  });

  it('says from where and when each fact is', () => {
    const facts = [...groups.flatMap(({ hooks }) => hooks), ...Object.values(REQUESTS).flat()];
    for (const fact of facts) {
      expect(fact.seen).not.toBe('');
      expect(fact.date).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(fact.strength === 'memory').toBe(fact.seen === 'memory');
    }
  });
});

describe.each(groups)('$name', ({ kind, hooks }) => {
  it('has selectors that a browser can read', () => {
    for (const { selector } of hooks)
      for (const step of selector.split('>>>'))
        expect(() => document.createElement('div').matches(step)).not.toThrow();
  });

  it('does not rest on translated words alone', () => {
    const rests = ({ selector, translated, text }: Hook) =>
      translated || text !== undefined || /aria-label|title=|[^-]placeholder/.test(selector);
    for (const hook of hooks) if (rests(hook)) expect(hook.translated, hook.selector).toBe(true);
    if (!hooks.some((hook) => hook.translated)) return;
    // Keys do not depend on language, but a button beside them still would.
    const free = hooks.filter((hook) => !hook.translated);
    expect(free.length > 0 || (kind === 'submit' && FREE_BY_KEY.has(hooks))).toBe(true);
  });
});

/** Buttons whose composers are sent by Enter, which needs no words: no other hook for them was found. */
const FREE_BY_KEY = new Set<readonly Hook[]>(
  SITES.flatMap((site) => site.composers)
    .filter(({ keys, audience }) => keys.includes('Enter') && audience === 'message')
    .map(({ submit }) => submit),
);

it('asks for the optional hosts apart', () => {
  expect(optionalHostPatterns()).toContain('https://nextdoor.com/*');
});
