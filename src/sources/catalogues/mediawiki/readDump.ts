import { SaxesParser } from 'saxes'
import type { WikiPage } from './wikiPage.js'

/** What a dump says of the wiki, and what becomes of its pages. */
export interface DumpReader {
  readonly site: (name: string, base: string) => void
  /** Each article in its last revision. */
  readonly page: (page: WikiPage) => void
  readonly redirect: (from: string, to: string) => void
}

/** No page of a wiki is as long; what is would fill the memory. In UTF-16 code units. */
const LONGEST_TEXT = 16 * 1024 * 1024

/** The elements whose text counts, by the names of those around them. */
const WANTED = {
  'siteinfo/sitename': 'site',
  'siteinfo/base': 'base',
  'page/title': 'title',
  'page/ns': 'namespace',
  'page/id': 'id',
  'revision/text': 'text',
} as const

type Wanted = (typeof WANTED)[keyof typeof WANTED]

/**
 * Reads a dump piece by piece; nothing is kept but the page at hand.
 *
 * Format: https://www.mediawiki.org/wiki/Help:Export#Export_format (schema `export-0.11`).
 * @returns what is wrong with it, as a part of a sentence, where it breaks off; null where it is sound
 */
export async function readDump(chunks: AsyncIterable<string>, reader: DumpReader): Promise<string | null> {
  const parser = new SaxesParser()
  const path: string[] = []
  let known = new Map<Wanted, string>()
  let target: string | null = null
  let words: string[] = []
  let length = 0
  let fault: string | null = null

  const wanted = (): Wanted | undefined => {
    const key = path.slice(-2).join('/')
    return Object.hasOwn(WANTED, key) ? WANTED[key as keyof typeof WANTED] : undefined
  }
  parser.on('error', (error) => (fault ??= error.message.replace(/\.$/, '')))
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name)
    if (name === 'page') [known, target] = [new Map(), null]
    if (name === 'redirect') target = attributes['title'] ?? null
    words = []
    length = 0
  })
  parser.on('text', (text) => {
    length += text.length
    if (wanted() !== undefined && length <= LONGEST_TEXT) words.push(text)
  })
  parser.on('closetag', ({ name }) => {
    const key = wanted()
    if (key !== undefined) known.set(key, words.join(''))
    path.pop()
    words = []
    if (name === 'siteinfo') reader.site(known.get('site') ?? '', known.get('base') ?? '')
    if (name === 'page') pageRead(known, target, reader)
  })
  for await (const chunk of chunks) {
    parser.write(chunk)
    if (fault !== null) return fault
  }
  parser.close()
  return fault
}

/** Namespace 0 holds the articles. */
function pageRead(known: ReadonlyMap<Wanted, string>, target: string | null, reader: DumpReader): void {
  const [title, text] = [known.get('title'), known.get('text')]
  if (title === undefined || (known.get('namespace') ?? '0') !== '0') return
  if (target !== null) reader.redirect(title, target)
  else if (text !== undefined) reader.page({ title, id: known.get('id') ?? '', text })
}
