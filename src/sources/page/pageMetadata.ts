/** What a page says of its article: headline, day, author, outlet, address; the most deliberate source first. */
import { dayInAddress, dayOf } from './dayOf.js'
import { jsonLdIn, type JsonObject } from './jsonLd.js'
import { livePosts, type LivePost } from './livePosts.js'
import { META_NAMES, metaTags } from './metaTags.js'
import { authorsOf, namesIn, pageByline } from './pageByline.js'
import type { PageDocument } from './pageNode.js'
import { pageTitle } from './pageTitle.js'
import { withoutTracking } from './withoutTracking.js'
import { plainText } from './plainText.js'
import { modifiedTimes, publishedTimes } from './publishedTimes.js'

export interface PageMetadata {
  readonly title: string | null
  /** EDTF. */
  readonly published: string | null
  /** EDTF; null where the page does not say that it was changed after it was published. */
  readonly modified: string | null
  /** As the page declares it, `de` or `de-AT`: templates are often wrong. */
  readonly language: string | null
  readonly byline: string | null
  readonly outlet: string | null
  /** Canonical where the page names one. */
  readonly url: string | null
  /** The article's text where the page's data carries it for everyone to read. */
  readonly body: string | null
  /** Whether it says that one must pay or register to read all of it. */
  readonly isLocked: boolean
  /** Whether it says that it is an article. */
  readonly isArticle: boolean
  readonly posts: readonly LivePost[]
  /** What it says of the videos that it shows; none where it shows none. */
  readonly videos: readonly string[]
}

/** @param url where the page was fetched from; null when it came from a file */
export function pageMetadata(document: PageDocument, url: string | null): PageMetadata {
  const { about: data, isArticle, videos } = jsonLdIn(document)
  const meta = metaTags(document)
  const told = (name: string): string[] => data.flatMap((about) => textOf(document, about[name]))
  const outlet =
    [...data.flatMap((about) => namesIn(about['publisher'])), ...meta(META_NAMES.outlet)][0] ?? null
  const address = canonicalAddress(document, [...meta(META_NAMES.url), ...told('url')], url)
  const dates = [...told('datePublished'), ...meta(META_NAMES.published)]
  const published =
    firstOf(dates, dayOf) ??
    firstOf(publishedTimes(document), dayOf) ??
    firstOf([address, url], (at) => at && dayInAddress(at))
  const changes = [...told('dateModified'), ...meta(META_NAMES.modified)]
  const modified = firstOf(changes, dayOf) ?? firstOf(modifiedTimes(document), dayOf)
  return {
    title: pageTitle(document, [...told('headline'), ...meta(META_NAMES.title), ...told('name')], outlet),
    published,
    modified: laterThan(published, modified),
    language:
      [
        ...told('inLanguage'),
        document.querySelector('html')?.getAttribute('lang') ?? '',
        ...meta(META_NAMES.language),
      ].find((tag) => tag !== '') ?? null,
    byline: pageByline(document, [
      data.flatMap((about) => authorsOf(about).flatMap((name) => textOf(document, name))),
      ...META_NAMES.byline.map((name) => meta([name])),
    ]),
    outlet,
    url: address,
    body: data.some(isLocked) ? null : (told('articleBody')[0] ?? null),
    isLocked:
      data.some(isLocked) ||
      meta(['article:content_tier']).some((tier) => /^(?:locked|metered)$/i.test(tier)),
    isArticle: isArticle || meta(['og:type']).some((type) => /^article$/i.test(type)),
    posts: livePosts(data, (text) => plainText(document, text)),
    videos: videos.flatMap((video) => textOf(document, video['description'])),
  }
}

/** What was changed on the day that it came out, or earlier by somebody's mistake, was not changed. */
const laterThan = (published: string | null, modified: string | null): string | null =>
  modified !== null && (published === null || modified > published) ? modified : null

/** JSON-LD holds plain text by its rules, and by habit also entities and tags. */
const textOf = (document: PageDocument, value: unknown): string[] => {
  const text =
    typeof value === 'string' || typeof value === 'number' ? plainText(document, String(value)) : ''
  return text === '' ? [] : [text]
}

/** What a page says that one must pay for is not taken from its data. */
const isLocked = (about: JsonObject): boolean => /^false$/i.test(String(about['isAccessibleForFree']))

function canonicalAddress(
  document: PageDocument,
  written: readonly string[],
  url: string | null,
): string | null {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null
  for (const address of [link, ...written]) {
    if (address === null || !URL.canParse(address, url ?? undefined)) continue
    const { protocol, pathname, href } = new URL(address, url ?? undefined)
    // A site that names its front page as the address of every page says nothing.
    if (/^https?:$/.test(protocol) && pathname !== '/') return withoutTracking(href)
  }
  return url === null ? null : withoutTracking(url)
}

function firstOf<T>(values: Iterable<T>, read: (value: T) => string | null): string | null {
  for (const value of values) {
    const found = read(value)
    if (found !== null) return found
  }
  return null
}
