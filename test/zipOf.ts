import { gzipSync } from 'node:zlib'

/**
 * A ZIP archive of these texts, stored as they are (PKWARE APPNOTE 4.3).
 * @param lie what the archive claims of every file instead of the truth
 */
export function zipOf(
  texts: Readonly<Record<string, string>>,
  lie: { readonly claimedBytes?: number } = {},
): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(texts)) {
    const body = Buffer.from(text)
    const called = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(body), 10)
    common.writeUInt32LE(body.length, 14)
    common.writeUInt32LE(lie.claimedBytes ?? body.length, 18)
    common.writeUInt16LE(called.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, called, body])
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, place, called)
    files.push(file)
    offset += file.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(index.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, index, Buffer.from('PK\u0005\u0006'), end])
}

/** The last eight bytes of a gzip member are its CRC-32 and its length (RFC 1952). */
function crc32(bytes: Buffer): number {
  const packed = gzipSync(bytes)
  return packed.readUInt32LE(packed.length - 8)
}
