/** A page's `<meta>` elements as names and values, and the names under which pages tell what we want to know. */
import { collapsed, type PageDocument } from './pageNode.js'

/** The names and properties in the order in which they are believed. Sources: ogp.me, Dublin Core, Parse.ly, Sailthru, schema.org. */
export const META_NAMES = {
  title: [
    'og:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'dcterms.title',
    'twitter:title',
    'title',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'article:published',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'datepublished',
    'article.published',
    'published-date',
    'pubdate',
    'pub_date',
    'publishdate',
    'publish-date',
    'publication_date',
    'citation_publication_date',
    'article_date_original',
    'date',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'og:article:modified_time',
    'dcterms.modified',
    'dc.date.modified',
    'datemodified',
    'last-modified',
    'lastmod',
  ],
  language: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'inlanguage', 'language'],
  byline: [
    'parsely-author',
    'sailthru.author',
    'article:author',
    'author',
    'dc.creator',
    'dcterms.creator',
    'byl',
  ],
  outlet: ['og:site_name', 'parsely-network', 'application-name', 'dc.publisher'],
  url: ['og:url', 'parsely-link'],
} as const

const NAMING = ['property', 'name', 'itemprop', 'http-equiv']

/** The values that a page gives for each name of a list, in the list's order. */
export type MetaValues = (names: readonly string[]) => readonly string[]

export function metaTags(document: PageDocument): MetaValues {
  const values = new Map<string, string[]>()
  for (const meta of document.querySelectorAll('meta')) {
    const name = NAMING.map((attribute) => meta.getAttribute(attribute)).find((value) => value !== null)
    // `value` is a common slip for `content`.
    const value = collapsed(meta.getAttribute('content') ?? meta.getAttribute('value') ?? '')
    if (name == null || value === '') continue
    const key = name.trim().toLowerCase()
    values.set(key, [...(values.get(key) ?? []), value])
  }
  return (names) => names.flatMap((name) => values.get(name) ?? [])
}
