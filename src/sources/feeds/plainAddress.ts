/** Addresses in feeds: made whole, and freed of what only says where a reader came from. */

/**
 * The address that `written` means at `base`; null where it is no address of the web.
 * @param bases the nearest first, each of which may itself hang on the next
 */
export function wholeAddress(written: string | null, bases: readonly (string | null)[]): string | null {
  if (written === null) return null
  const text = written.replace(/[\t\n\r]/g, '').trim()
  const base = baseOf(bases)
  if (text.length > LONGEST_ADDRESS || !URL.canParse(text, base)) return null
  const url = new URL(text, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

/** Servers take no longer ones. */
const LONGEST_ADDRESS = 8000

function baseOf(bases: readonly (string | null)[]): string | undefined {
  const known = bases.filter((base) => base !== null)
  return known.reduceRight<string | undefined>(
    (outer, base) => (URL.canParse(base, outer) ? new URL(base, outer).href : outer),
    undefined,
  )
}

/** Parameters by which publishers count from where readers come. Source: the lists of ClearURLs and Brave, the common ones. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|at_\w+|ns_\w+|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|_hsenc|_hsmi|__twitter_impression|cmpid|ocid|ncid|xtor|ftag|icid|smid|ref|ref_src|source|src|rss|feature|amp)$/i

/**
 * What stays the same of an address however somebody came by it: no tracking, no fragment, no scheme, no `www.`, and its
 * parameters in order. It is for comparing, not for fetching.
 */
export function plainAddress(address: string): string {
  const url = new URL(address)
  // Deleting moves those that follow, so the names are gathered first.
  const names = Array.from(url.searchParams.keys())
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const path = url.pathname.replace(/\/+$/, '')
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`
}
