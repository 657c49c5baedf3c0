/**
 * Decodes windows-1252, which is also what the labels `iso-8859-1`, `latin1` and `ascii` mean on the web (WHATWG
 * Encoding Standard). Node 20's own TextDecoder reads it as plain Latin-1, so that ’ (0x92) comes out as a control
 * character; hence this table.
 */

/** The characters of bytes 0x80 to 0x9F. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const UPPER_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (control) => UPPER_CONTROLS[control.charCodeAt(0) - 0x80] ?? control)
}

/** No Western text has more characters beyond ASCII than this share. */
const MOST_BEYOND_ASCII = 0.3

/** In Western text they stand alone or in twos: longer rows are Cyrillic, Greek, Chinese… in some other charset. */
const LONGEST_ROW = 3

/** Whether bytes that are no UTF-8 look like Western text in windows-1252. */
export function looksWestern(bytes: Uint8Array): boolean {
  let beyond = 0
  let row = 0
  let longRows = 0
  for (const byte of bytes) {
    // The five bytes that windows-1252 leaves undefined.
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) return false
    row = byte >= 0x80 ? row + 1 : 0
    if (byte >= 0x80) beyond++
    if (row === LONGEST_ROW + 1) longRows++
  }
  return beyond <= bytes.length * MOST_BEYOND_ASCII && longRows * 20 <= beyond
}
