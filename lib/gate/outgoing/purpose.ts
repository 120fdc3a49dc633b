import { fitsGlob } from '../../drafts/hooks.ts';
import type { PublishRequest } from '../../sites/site.ts';

/** What a request is, as far as its address and its operation tell. */
export interface Outgoing {
  method: string;
  url: string;
}

const ASKS_ONLY = ['GET', 'HEAD', 'OPTIONS'];

/**
 * What carries a draft and publishes nothing: a copy kept by the site, the look of a link, what others are told while
 * somebody types, spelling, suggestions, measurements.
 */
const HARMLESS =
  /draft|auto_?-?save|preview|unfurl|scrape|typing|spell|grammar|proofread|typeahead|suggest|autocomplete|mention|presence|telemetry|analytics|metrics?\b|\blogs?\b|logging|translat|validat|search/i;

/** Operations are called by name in the address or in one of these fields of the body. */
const OPERATION =
  /(?:"?(?:operation|operationName|fb_api_req_friendly_name|op)"?\s*[:=]\s*"?|name="fb_api_req_friendly_name"\s+)([\w.]+)/;

export function fitsPath({ method, url }: Outgoing, known: PublishRequest): boolean {
  if (method !== known.method) return false;
  const { pathname, search } = new URL(url);
  return fitsGlob(pathname, known.path) || fitsGlob(pathname + search, known.path);
}

/** Is this one of the requests by which the site publishes? Where one address serves many, its name must be there. */
export function isKnown(request: Outgoing, body: string, known: readonly PublishRequest[]): boolean {
  return known.some(
    (each) =>
      fitsPath(request, each) &&
      (each.name === undefined || request.url.includes(each.name) || body.includes(each.name)),
  );
}

/** Could it publish, so soon after somebody pressed Post? */
export function mayPublish({ method, url }: Outgoing, body = ''): boolean {
  if (ASKS_ONLY.includes(method)) return false;
  const { pathname, search } = new URL(url);
  // What stands in the query may be the draft itself, whatever it speaks of.
  const names = [...new URLSearchParams(search)].filter(([, value]) => /^[\w.-]+$/.test(value)).flat();
  const operation = OPERATION.exec(body)?.[1] ?? '';
  return ![pathname, operation, ...names].some((name) => HARMLESS.test(name));
}
