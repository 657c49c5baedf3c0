/**
 * The one way to write a value as JSON: keys sorted by code units, nothing between them (RFC 8785, the JSON
 * Canonicalization Scheme). Keys without a value are left out.
 * @param leftOut a key that is left out wherever it stands
 */
export function canonicalJson(value: unknown, leftOut: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, leftOut)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const pairs = Object.entries(value)
    .filter(([key, inner]) => key !== leftOut && inner !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner, leftOut)}`)
  return `{${pairs.join(',')}}`
}
