/** The web page: its files, read once, and what answers an address that is none of the table's. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { made, type Made } from './reply.js'

/** A file of the page, plain and as it is sent to whoever takes it compressed. */
interface PageFile {
  readonly plain: Made
  readonly compressed: readonly { readonly encoding: 'br' | 'gzip'; readonly bytes: Uint8Array }[]
}

export interface Page {
  /** By path: `/assets/index-CkZ1.js`. Empty where there is no page. */
  readonly files: ReadonlyMap<string, PageFile>
  /** What stands in the document itself and may run, as a policy names it: `'sha256-…'`. */
  readonly scripts: readonly string[]
}

export const NO_PAGE: Page = { files: new Map(), scripts: [] }

const INDEX = '/index.html'

/** @param folder where the page was built */
export function openPage(folder: string): Page {
  if (!existsSync(folder)) return NO_PAGE
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => path.extname(name) in TYPES)
  return {
    files: new Map(
      files.map((name) => [`/${name.split(path.sep).join('/')}`, pageFile(path.join(folder, name))]),
    ),
    scripts: scriptsIn(readFileSync(path.join(folder, INDEX), 'utf8')),
  }
}

/** INVARIANT: only of the document as it was built; nothing that anybody says gets into it. */
const scriptsIn = (document: string): readonly string[] =>
  [...document.matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )

function pageFile(file: string): PageFile {
  const plain = made(readFileSync(file), TYPES[path.extname(file)] ?? 'application/octet-stream')
  const compressed = ENCODINGS.flatMap(({ encoding, ending }) =>
    existsSync(file + ending) ? [{ encoding, bytes: readFileSync(file + ending) }] : [],
  )
  return { plain, compressed }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** The better one first. */
const ENCODINGS = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const

/**
 * A file of the page; of every other path that is not of the API's the page itself, which finds out from the address what
 * to ask for. INVARIANT: the same bytes for everybody, whatever the address says.
 * @returns null where the page has nothing to do with it
 */
export function pageResponse({ method, url, headers }: Request, page: Page): Response | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  const { pathname } = new URL(url)
  const file = page.files.get(pathname) ?? (isOfPage(pathname) ? page.files.get(INDEX) : undefined)
  if (file === undefined) return null
  const { plain, compressed } = file
  const sent = new Headers({
    'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'Accept-Encoding',
    etag: plain.etag,
  })
  if (headers.get('if-none-match')?.includes(plain.etag) === true)
    return new Response(null, { status: 304, headers: sent })
  const accepted = headers.get('accept-encoding') ?? ''
  const best = compressed.find(({ encoding }) => new RegExp(`\\b${encoding}\\b`).test(accepted))
  if (best !== undefined) sent.set('content-encoding', best.encoding)
  sent.set('content-type', plain.type)
  // Files are read into memory of their own; the type of the platform allows for shared memory.
  return new Response((best?.bytes ?? plain.bytes) as Uint8Array<ArrayBuffer>, { headers: sent })
}

/** What has a dot at its end is a file that is not there. */
const isOfPage = (pathname: string): boolean => !/^\/api(?:\/|$)|\.\w+$/.test(pathname)
