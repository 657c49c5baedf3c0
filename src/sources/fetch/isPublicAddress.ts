import ipaddr from 'ipaddr.js'

/**
 * Whether an address belongs to somebody in the public internet. All that the registries set aside does not: private,
 * loopback, link-local, unique-local, shared, multicast, documentation, and those that carry an IPv4 address inside
 * (mapped, 6to4, Teredo, NAT64), which would lead anywhere.
 * Source: the IANA special-purpose address registries (RFC 6890), as ipaddr.js holds them.
 * @param address as the resolver gives it, in standard notation; anything else is not public
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST)
}

/** Everything else in IPv6 is not given to anybody yet (RFC 4291, section 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')
