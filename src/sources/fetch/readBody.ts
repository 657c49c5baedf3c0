/** Reads a body to its end, or to its limit: nobody fills the memory, neither with what they send nor with what it unpacks to. */
import { constants } from 'node:buffer'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { collectBytes } from '../page/collectBytes.js'
import { badCompression, cutOff, tooMuch } from './fetchTrouble.js'

export interface Body {
  readonly url: URL
  readonly stream: AsyncIterable<Uint8Array>
  /** `Content-Encoding`. */
  readonly encoding: string | null
  /** In bytes. */
  readonly limit: number
}

/** @throws FetchProblem where it is too much, cut off, or compressed in a way that nobody asked for */
export async function readBody({ url, stream, encoding, limit }: Body): Promise<Uint8Array> {
  const codings = codingsOf(encoding)
  if (codings.length > MOST_CODINGS) throw badCompression(url)
  let bytes = await collectBytes(stream, limit)
  if (bytes === null) throw tooMuch(url, limit)
  for (const coding of codings) {
    const undo = CODINGS[coding]
    if (undo === undefined) throw badCompression(url)
    bytes = await undone(bytes, { undo, url, limit })
  }
  return bytes
}

type Undo = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>

const unzip: Undo = promisify(gunzip)
const unwrap: Undo = promisify(inflate)
const unwrapRaw: Undo = promisify(inflateRaw)

/** RFC 9110, section 8.4.1. */
const CODINGS: Readonly<Record<string, Undo>> = {
  // Some servers and proxies say gzip of what they have unpacked already.
  gzip: async (bytes, options) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes, options) : bytes),
  // “deflate” means the zlib format, whose first byte ends in 8; some servers send the bare data.
  deflate: async (bytes, options) => (((bytes[0] ?? 0) & 0xf) === 8 ? unwrap : unwrapRaw)(bytes, options),
  br: promisify(brotliDecompress),
  identity: async (bytes) => Promise.resolve(bytes),
}

/** What `CODINGS` undoes, for `Accept-Encoding`. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br'

/** Nobody honest compresses more often. */
const MOST_CODINGS = 2

/** The last to be done is the first to be undone. */
function codingsOf(encoding: string | null): readonly string[] {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim().replace(/^x-/, ''))
  return codings
    .filter(Boolean)
    .toReversed()
    .slice(0, MOST_CODINGS + 1)
}

async function undone(bytes: Uint8Array, { undo, url, limit }: Undoing): Promise<Uint8Array> {
  try {
    return await undo(bytes, { maxOutputLength: Math.min(limit, MOST_OUTPUT) })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooMuch(url, limit)
    if (code === 'Z_BUF_ERROR') throw cutOff(url)
    if (typeof code === 'string' && /^(?:Z_|ERR_BROTLI|ERR__ERROR|ERR_)/.test(code)) throw badCompression(url)
    throw error
  }
}

interface Undoing extends Pick<Body, 'url' | 'limit'> {
  readonly undo: Undo
}

/** The option takes no more. */
const MOST_OUTPUT = constants.MAX_LENGTH
