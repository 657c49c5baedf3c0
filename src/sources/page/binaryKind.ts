/** Recognises files that hold no text, so that a person hears "is a PDF" instead of seeing noise. */

/** How files of each kind begin. Source: file(1)'s magic and the formats' own specifications. */
const MAGIC: readonly (readonly [beginning: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a ZIP archive (or a Word, EPUB or OpenDocument file, which are ZIP archives)'],
  ['PK\x05\x06', 'a ZIP archive'],
  ['\x89PNG\r\n\x1a\n', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF87a', 'a GIF picture'],
  ['GIF89a', 'a GIF picture'],
  ['RIFF', 'a media file (WebP, WAV or AVI)'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ\x00', 'an xz archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard archive'],
  ['\x7fELF', 'a program'],
  ['MZ\x90\x00', 'a program'],
  ['SQLite format 3\x00', 'a SQLite database'],
  ['\xd0\xcf\x11\xe0', 'an old Microsoft Office file'],
  ['{\\rtf', 'an RTF file'],
  ['ID3', 'an MP3 recording'],
  ['OggS', 'an Ogg recording'],
  ['fLaC', 'a FLAC recording'],
  ['\x1aE\xdf\xa3', 'a Matroska or WebM film'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
]

/** Short beginnings that words may have too (`RIFF`, `BZh`, `ID3`) count only where control characters follow. */
const SURE_WITHOUT_CONTROLS = /^(?:%PDF-|\{\\rtf|GIF8)/

const SAMPLE_BYTES = 65_536

/** More control characters than this share of the sample, and it is not text. Terminal recordings stay below. */
const CONTROL_SHARE = 0.05

/** What kind of binary file this is, as in "is …"; null when it may be text. Bytes with a UTF-16 mark are text. */
export function binaryKind(bytes: Uint8Array): string | null {
  if (hasUtf16Mark(bytes)) return null
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 32)).toString('latin1')
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const controls = countControls(sample)
  const known = MAGIC.find(([beginning]) => head.startsWith(beginning))
  if (known !== undefined && (controls > 0 || SURE_WITHOUT_CONTROLS.test(head))) return known[1]
  if (bytes.includes(0)) return 'binary data'
  return controls > sample.length * CONTROL_SHARE ? 'binary data' : null
}

export const hasUtf16Mark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** Control characters other than tab, line feed, form feed, carriage return and escape. */
function countControls(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) count++
    else if (byte === 127) count++
  }
  return count
}
