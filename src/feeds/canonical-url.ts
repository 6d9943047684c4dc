import { parseUrl } from './parse-url.ts';

/** Parameters that say how a reader came, not what the page is. */
const TRACKING =
  /^(?:utm_\w*|at_\w+|ns_\w+|mc_[ce]id|pk_\w+|mtm_\w+|hsa_\w+|_hs\w+|fb_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|icid|itm_\w+|intcmp|int_\w+|cmpid|ocid|ncid|sr_share|smid|smtyp|soc_\w+|ref_src|ref_url|referrer|xtor|echobox|guccounter|guce_\w+|_ga|_gl|s_cid|ftag|traffic_source|autoplay)$/i;
/** Parameters that are tracking when they hold a word (`ref=rss`), and a page's own when they hold a number. */
const AMBIGUOUS = /^(?:cmp|ref|source|src|from|feature|share|rss|spm|sref|medium|channel)$/i;

const isTracking = (name: string, value: string): boolean =>
  TRACKING.test(name) || (AMBIGUOUS.test(name) && !/\d/.test(value));

/**
 * An address without all that does not tell pages apart: scheme, `www.`, default port, tracking parameters, the order of
 * parameters, a slash at the end, and the fragment (unless it is a path of its own, `#/…` or `#!…`). For comparing, not
 * for visiting. What is no address comes back trimmed.
 */
export function canonicalUrl(url: string): string {
  const text = url.trim();
  const parsed = parseUrl(text);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return text;
  const host = parsed.hostname.replace(/^www\d?\./, '').replace(/\.$/, '');
  const port = parsed.port === '' || parsed.port === '80' || parsed.port === '443' ? '' : `:${parsed.port}`;
  const path = parsed.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '');
  const kept = [...parsed.searchParams]
    .filter(([name, value]) => !isTracking(name, value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const fragment = /^#[!/]/.test(parsed.hash) ? parsed.hash : '';
  return `${host}${port}${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

/** The same address for visiting: only the tracking parameters are gone. */
export function withoutTracking(url: string): string {
  const parsed = parseUrl(url);
  if (parsed === null) return url;
  const tracking = [...parsed.searchParams].filter(([name, value]) => isTracking(name, value));
  if (tracking.length === 0) return url;
  for (const [name, value] of tracking) parsed.searchParams.delete(name, value);
  return parsed.href;
}
