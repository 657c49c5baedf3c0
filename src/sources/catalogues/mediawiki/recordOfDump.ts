import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Problem } from '../../../model/problem.js'
import { fileProblem } from '../../page/fileProblem.js'
import type { CatalogueRecord } from '../record.js'
import { readDump } from './readDump.js'
import { readPage, type PageRead } from './wikiPage.js'
import { titleKey, wikiRecord } from './wikiRecord.js'

/** More than the largest wikis about stories have. */
const MOST_PAGES = 500_000

/**
 * What the infoboxes of a whole wiki tell. The dump is read as a stream: only what infoboxes say is kept of it.
 * @param path of an XML dump, which may be gzipped
 * @throws Problem where it cannot be had, or is no dump
 */
export async function recordOfDump(path: string): Promise<CatalogueRecord> {
  const pages: PageRead[] = []
  const redirects = new Map<string, string>()
  const doubts: string[] = []
  let site = ''
  let base = ''
  let count = 0
  const fault = await readDump(textAt(path), {
    site: (name, address) => {
      site = name
      base = address
    },
    redirect: (from, to) => {
      if (redirects.size < MOST_PAGES) redirects.set(alone(titleKey(from)), alone(titleKey(to)))
    },
    page: (page) => {
      count += 1
      const read = pages.length < MOST_PAGES ? readPage(page) : null
      if (read !== null) pages.push(alone(read))
    },
  }).catch(async (error: unknown) => {
    throw await fileProblem(path, error)
  })
  if (count === 0) {
    const why = fault === null ? '' : ` (${fault})`
    throw new Problem(
      'unreadable',
      `${path} is no dump of a wiki: it holds no pages${why}`,
      'Give the XML that Special:Export or Special:Statistics of the wiki offers, unpacked or gzipped.',
    )
  }
  if (fault !== null) doubts.push(`The dump breaks off after ${count} articles (${fault}).`)
  const address = URL.canParse(base) ? `${new URL(base).origin}/index.php` : 'https://www.mediawiki.org'
  return wikiRecord({
    site: site.trim() || 'Wiki',
    base: address,
    pages,
    redirects,
    isWhole: fault === null,
    doubts,
  })
}

/** A copy that does not hold on to the page that it was cut out of. */
const alone = <T>(value: T): T => structuredClone(value)

async function* textAt(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  // `pipe` hands on what was read, not what went wrong.
  file.on('error', (error) => bytes.destroy(error))
  const decoder = new TextDecoder()
  for await (const chunk of bytes) yield decoder.decode(chunk as Uint8Array, { stream: true })
  yield decoder.decode()
}
