import { createHash } from 'node:crypto'

/**
 * An id that says nothing: no order, no name, no count. The same parts always give the same id.
 * The first 12 characters of a SHA-256 in base64url: 72 bits.
 */
export function opaqueId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12)
}
