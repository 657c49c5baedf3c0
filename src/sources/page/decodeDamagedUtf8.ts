/** Reads UTF-8 that has broken places in it: a cut-off end, a few bytes pasted from another charset. */
import type { Doubt } from '../../model/reading.js'
import { LOST } from './damageIn.js'

export interface DamagedUtf8 {
  /** With U+FFFD where bytes begin no character. */
  readonly text: string
  readonly doubts: readonly Doubt[]
  /** Offset of the first byte that begins no character. */
  readonly firstBadByte: number
  /** More characters beyond ASCII are whole than broken: the text is UTF-8, and only these places are lost. */
  readonly isMostlyUtf8: boolean
}

/** Enough to show what is wrong; a file with more is not worth a longer list. */
const MOST_DOUBTS = 100

export function decodeDamagedUtf8(bytes: Uint8Array): DamagedUtf8 {
  const text = new TextDecoder().decode(bytes)
  const broken = brokenPlaces(text, bytes)
  const whole = countBeyondAscii(text) - broken.length
  const doubts = broken.slice(0, MOST_DOUBTS).map(({ start }) => ({
    start,
    end: start + 1,
    reason: LOST,
  }))
  return { text, doubts, firstBadByte: broken[0]?.byte ?? 0, isMostlyUtf8: whole > broken.length }
}

interface BrokenPlace {
  readonly start: number
  readonly byte: number
}

/** A U+FFFD that the text itself holds is no damage; every other one stands for one to three broken bytes. */
function brokenPlaces(text: string, bytes: Uint8Array): BrokenPlace[] {
  const places: BrokenPlace[] = []
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let byte = mark
  let from = 0
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    byte += Buffer.byteLength(text.slice(from, at))
    from = at + 1
    const isWritten = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd
    if (!isWritten) places.push({ start: at, byte })
    byte += isWritten ? 3 : brokenLength(bytes, byte)
  }
  return places
}

/** How many bytes one U+FFFD replaces: the longest beginning of a character (Unicode 15, section 3.9, table 3-8). */
function brokenLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const wanted = first >= 0xf0 && first <= 0xf4 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : 0
  if (wanted === 0 || !continuesAfter(first, bytes[at + 1] ?? 0)) return 1
  return wanted === 3 && ((bytes[at + 2] ?? 0) & 0xc0) === 0x80 ? 3 : 2
}

/** Which second bytes may follow: some would write a character too long, a surrogate, or one beyond Unicode. */
function continuesAfter(first: number, second: number): boolean {
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  return second >= least && second <= most
}

function countBeyondAscii(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) count++
  return count
}
