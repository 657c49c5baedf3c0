/** Finds the charset that a sender or a page declares. */
import { isHtml } from './isHtml.js'

/** HTML wants the declaration in the first 1,024 bytes; pages put it later, and browsers that prescan forgive some. */
const PRESCAN_BYTES = 4096

/**
 * The WHATWG name (`utf-8`, `windows-1252`, `shift_jis`) of the charset that the media type gives or, failing that,
 * the page's own `<meta>`; null where neither names one that exists.
 */
export function declaredCharset(bytes: Uint8Array, contentType: string | null): string | null {
  const sent = knownCharset(/charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1])
  if (sent !== null) return sent
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PRESCAN_BYTES)).toString(
    'latin1',
  )
  if (!/html/i.test(contentType ?? '') && !isHtml(head)) return null
  const meta = knownCharset(/<meta\b[^>]*\bcharset\s*=\s*["']?\s*([^"'\s/>;]+)/i.exec(head)?.[1])
  // A page whose ASCII could be read this far is not UTF-16, so HTML takes such a claim as UTF-8.
  return meta?.startsWith('utf-16') === true ? 'utf-8' : meta
}

function knownCharset(label: string | undefined): string | null {
  if (label === undefined) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}
