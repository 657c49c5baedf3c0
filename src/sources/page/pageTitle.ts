/** Chooses an article's headline among what the page calls itself in several places. */
import { collapsed, type PageDocument } from './pageNode.js'

/** What sites put between the headline and their own name. */
const SEPARATOR = /\s+[|–—\-«»·•]+\s+|\s*::\s*/

/**
 * Metadata says which heading is the headline; the heading gives its words, because metadata is often reworded for
 * search engines and social networks.
 * @param written the headlines in metadata, the most deliberate first
 * @param outlet the site's name, which many a title ends with
 */
export function pageTitle(
  document: PageDocument,
  written: readonly string[],
  outlet: string | null,
): string | null {
  const headings = Array.from(document.querySelectorAll('h1'), (heading) =>
    collapsed(heading.textContent ?? ''),
  )
  const tab = collapsed(document.querySelector('title')?.textContent ?? '')
  const candidates = [...written.map(collapsed), tab].filter((title) => title !== '' && title !== outlet)
  const [chosen] = candidates
  if (chosen === undefined) return headings.find((heading) => heading !== '' && heading !== outlet) ?? null
  const title = withoutSite(whole(chosen, candidates), { headings, outlet })
  return headings.find((heading) => isReworded(heading, title)) ?? title
}

/**
 * Half of the words in common, counted against the longer, because a section's heading, “Silo”, is no headline about
 * Silo; or nearly all of the title's in a longer heading.
 */
function isReworded(heading: string, title: string): boolean {
  const [a, b] = [wordsOf(heading), wordsOf(title)]
  const common = [...a].filter((word) => b.has(word)).length
  if (common > 0 && common * 2 >= Math.max(a.size, b.size)) return true
  return a.size > b.size && b.size >= 4 && common * 4 >= b.size * 3
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))

/** Some metadata cuts a long headline short; then another place has the rest. */
function whole(title: string, candidates: readonly string[]): string {
  const beginning = /^(.{20,}?)\s*(?:…|\.\.\.)$/.exec(title)?.[1]
  if (beginning === undefined) return title
  return candidates.find((other) => other.startsWith(beginning) && other.length > title.length) ?? title
}

/** “Silo Returns | The Daily” is “Silo Returns” where the page's heading or the site's name says so. */
function withoutSite(
  title: string,
  known: { readonly headings: readonly string[]; readonly outlet: string | null },
): string {
  const heading = known.headings.find((text) => text !== '' && title.startsWith(text))
  if (heading !== undefined && SEPARATOR.exec(title.slice(heading.length))?.index === 0) return heading
  const parts = title.split(SEPARATOR)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || known.outlet === null || !isSameName(last, known.outlet)) return title
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-«»·•:]+$/, '')
}

const isSameName = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b)

const lettersOf = (name: string): string => name.toLowerCase().replace(/^the\s|\.com$|[^\p{L}\p{N}]/gu, '')
