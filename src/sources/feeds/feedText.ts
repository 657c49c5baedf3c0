/** Decodes a feed: a byte order mark, the sender and the XML declaration say its charset, in that order (RFC 7303). */
import { isUtf8 } from 'node:buffer'
import { type Decoded, decodeText } from '../page/decodeText.js'
import type { Incoming } from '../page/incoming.js'

/** @throws Problem `unreadable` for what is no text */
export function feedText({ bytes, contentType, name }: Incoming): Decoded {
  return decodeText(bytes, withDeclared(bytes, contentType), name)
}

/**
 * The declaration is heard where the sender says nothing, and where it says UTF-8, which many servers do of everything,
 * and the bytes are not.
 */
function withDeclared(bytes: Uint8Array, contentType: string | null): string | null {
  const wide = wideCharset(bytes)
  if (wide !== null) return `text/xml; charset=${wide}`
  const sent = /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1]
  const isDoubtful = sent === undefined || (/^utf-?8$/i.test(sent) && !isUtf8(bytes))
  const declared = isDoubtful ? declaredIn(bytes) : null
  return declared === null ? contentType : `text/xml; charset=${declared}`
}

const DECLARATION_BYTES = 200

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1')
  const label = /^\s*(?:ï»¿)?<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]
  // A declaration that can be read as ASCII is not of UTF-16.
  return label === undefined || /^utf-?16/i.test(label) ? null : label
}

/** UTF-16 without its mark shows itself by how `<?` or `{` is written. */
function wideCharset(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (second === 0 && (first === 0x3c || first === 0x7b)) return 'utf-16le'
  return first === 0 && (second === 0x3c || second === 0x7b) ? 'utf-16be' : null
}
