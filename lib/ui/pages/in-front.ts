import type { Overview } from '../../messages.ts';
import { anySite } from '../../sites/any.ts';
import { isAmong } from '../../sites/hosts.ts';
import type { Site } from '../../sites/site.ts';
import { t } from '../words/tongue.ts';
import type { InFront } from './backend.ts';
import { readOn } from './site-words.ts';

export interface Standing {
  look: 'on' | 'off';
  headline: string;
  detail: string;
}

const clock = (ms: number) =>
  new Date(ms).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

const off = (headline: string, detail = 'Nothing is read.'): Standing => ({
  look: 'off',
  headline: t(headline),
  detail: t(detail),
});

/** The site in front that checking is set up for: a known one that the browser allows, or a host of the person's own. */
export function watchedSite({ inForce }: Overview, front: InFront | undefined): Site | undefined {
  if (!front?.allowed) return undefined;
  return front.site ?? (isAmong(front.host, inForce.extraHosts) ? anySite(front.host) : undefined);
}

/** Whether the page in front is watched, which composers, and if not, why. */
export function standingOf(overview: Overview, front: InFront | undefined): Standing {
  const { inForce } = overview;
  if (!inForce.started) return off('Not started', 'Nothing is read until you start checking.');
  if (inForce.paused) return off('Paused by your school');
  if (inForce.pause > Date.now()) return off(t('Paused until {time}', { time: clock(inForce.pause) }));
  if (front?.site && !front.allowed)
    return off(t('Off on {site}', { site: front.site.name }), 'Nothing is read here unless you turn it on.');
  const site = watchedSite(overview, front);
  if (!site) {
    if (front && inForce.askedHosts.includes(front.host))
      return off('Not at work on this page', `Your school asks that posts on ${front.host} be checked too.`);
    return off('Not at work on this page', 'It reads nothing outside the sites in your settings.');
  }
  if (inForce.sites[site.id] === false)
    return off(t('Off on {site}', { site: site.name }), 'Nothing is read here.');
  const { read, unread } = readOn(site, inForce);
  if (!read)
    return off(
      t('Nothing is read on {site}', { site: site.name }),
      `It does not read ${unread} unless you ask it to.`,
    );
  return {
    look: 'on',
    headline: t('At work on {site}', { site: site.name }),
    detail: `Here it reads ${read}.${unread ? ` It does not read ${unread}.` : ''}`,
  };
}
