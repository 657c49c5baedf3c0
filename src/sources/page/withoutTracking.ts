/** What links carry for those who count clicks, and what places in a page are called: none of it is part of an address. */
const TRACKING =
  /^(?:utm_\w+|(?:fb|g|gb|wb|d|ms|tw|yc)clid|fbclid|mc_[ce]id|_ga|_gl|igshid?|s_?cid|cmp(?:id)?|ocid|ncid|xtor|at_\w+|ref_?src|ref_url|feature|smid|src_trk|mkt_tok|vero_id|ito|guccounter|guce_\w+)$/i

/**
 * An address as all who link to one page would write it: without tracking parameters, fragment and default port, its
 * host in lower case. What is no http or https address stays as it is.
 */
export function withoutTracking(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address
  const url = new URL(address)
  // `#!` addresses are pages of their own.
  if (!url.hash.startsWith('#!')) url.hash = ''
  const counted = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  // Deleting writes the query anew, and so it is left alone where there is nothing to delete.
  for (const name of counted) url.searchParams.delete(name)
  return url.href.replace(/\?$/, '')
}
