import * as crypto from 'node:crypto'

/**
 * An id that says nothing: no order, no name, no count. The same parts always give the same id.
 * The first 12 characters of a SHA-256 in base64url: 72 bits.
 */
export function opaqueId(...parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 12)
}

/** Since 20.12, Node.js hashes a text without an object that must be made and collected: in a third of the time. */
const sha256: (text: string) => string =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text, 'base64url')
    : (text) => crypto.createHash('sha256').update(text).digest('base64url')
