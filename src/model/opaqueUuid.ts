import { createHash } from 'node:crypto'

/**
 * A UUID that says nothing, for what other programs want one: the same parts always give the same. It is version 8 of
 * RFC 9562, whose bits are the first of a SHA-256.
 */
export function opaqueUuid(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) % 4) + 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
