/**
 * Turns bytes into text. The charset is, in this order: what a byte order mark says, what the sender says, what the
 * page itself says in its first 4 kB, UTF-8; and where the bytes are no UTF-8, windows-1252 if they look Western.
 */
import { isUtf8 } from 'node:buffer'
import { Problem } from '../../model/problem.js'
import type { Doubt } from '../../model/reading.js'
import { binaryKind, hasUtf16Mark } from './binaryKind.js'
import { declaredCharset } from './declaredCharset.js'
import { decodeDamagedUtf8 } from './decodeDamagedUtf8.js'
import { decodeWindows1252, looksWestern } from './windows1252.js'

export interface Decoded {
  /** Without its byte order mark; otherwise exactly what the bytes say. */
  readonly text: string
  /** Where characters were guessed or lost; positions count UTF-16 code units in `text`. */
  readonly doubts: readonly Doubt[]
}

/**
 * @param contentType the sender's media type, with or without `charset=`
 * @param name what a person calls the bytes, for problems
 * @throws Problem `unreadable` for what is no text, and for text whose charset nobody names and nothing shows
 */
export function decodeText(bytes: Uint8Array, contentType: string | null, name = 'the input'): Decoded {
  if (hasUtf16Mark(bytes))
    return { text: decodeAs(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', bytes), doubts: [] }
  const declared = declaredCharset(bytes, contentType)
  if (declared?.startsWith('utf-16') === true) return { text: decodeAs(declared, bytes), doubts: [] }
  refuseBinary(bytes, name)
  // Valid UTF-8 with characters beyond ASCII is never chance, whatever a server was set up to say; where all
  // is ASCII, the charsets that English news comes in agree.
  if (isUtf8(bytes) && (declared === null || agreesWithAscii(declared)))
    return plain(decodeAs('utf-8', bytes))
  if (declared === 'windows-1252') return plain(decodeWindows1252(bytes))
  if (declared !== null && declared !== 'utf-8') return plain(decodeAs(declared, bytes))
  return decodeUndeclared(bytes, name)
}

/** Bytes that claim to be UTF-8, or claim nothing, and are not UTF-8. */
function decodeUndeclared(bytes: Uint8Array, name: string): Decoded {
  const damaged = decodeDamagedUtf8(bytes)
  if (damaged.isMostlyUtf8) return { text: damaged.text, doubts: damaged.doubts }
  if (looksWestern(bytes)) {
    const text = decodeWindows1252(bytes)
    const start = damaged.firstBadByte
    const reason = 'The text is not UTF-8; it was read as windows-1252.'
    return { text, doubts: [{ start, end: start + 1, reason }] }
  }
  throw new Problem(
    'unreadable',
    `${name} is not UTF-8: byte ${damaged.firstBadByte} begins no character`,
    'Convert it from the charset it was written in, as in `iconv -f CHARSET -t utf-8 FILE > FILE.utf8`.',
  )
}

function refuseBinary(bytes: Uint8Array, name: string): void {
  const kind = binaryKind(bytes)
  if (kind === null) return
  throw new Problem(
    'unreadable',
    `${name} is ${kind}, not text`,
    'Save the article as text or HTML and read that.',
  )
}

const plain = (text: string): Decoded => ({ text, doubts: [] })

/** ISO-2022-JP and UTF-7 write other characters with ASCII bytes; all other web charsets hold ASCII as it is. */
const agreesWithAscii = (charset: string): boolean => charset !== 'iso-2022-jp'

/** TextDecoder drops the byte order mark. */
const decodeAs = (charset: string, bytes: Uint8Array): string => new TextDecoder(charset).decode(bytes)
