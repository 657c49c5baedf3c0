/** Finds what a page says of its article in JSON-LD (schema.org), however the page wraps it and however broken it is. */
import type { PageDocument } from './pageNode.js'

export type JsonObject = Readonly<Record<string, unknown>>

/** What a page says in JSON-LD. */
export interface JsonLd {
  /** The articles first, then pages; nothing else speaks of the article. */
  readonly about: readonly JsonObject[]
  readonly isArticle: boolean
  readonly videos: readonly JsonObject[]
}

export function jsonLdIn(document: PageDocument): JsonLd {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const all = scripts.flatMap((script) => things(parseLoosely(script.textContent ?? ''), 0))
  const articles = all.filter((thing) => isOfType(thing, ARTICLE))
  return {
    about: [...articles, ...all.filter((thing) => isOfType(thing, PAGE))],
    isArticle: articles.length > 0,
    videos: all.filter((thing) => isOfType(thing, VIDEO)),
  }
}

const ARTICLE = /(?:Article|BlogPosting|^Report|^Review|^CriticReview|^LiveBlogPosting)$/
const PAGE = /^(?:WebPage|ItemPage)$/
const VIDEO = /^VideoObject$/

function isOfType(thing: JsonObject, type: RegExp): boolean {
  const types = [thing['@type']].flat()
  return types.some(
    (name) => typeof name === 'string' && type.test(name.replace(/^https?:\/\/schema\.org\//, '')),
  )
}

/** Where pages put the article inside something else. */
const WRAPPERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'video']

const DEEPEST_WRAPPER = 6

function things(value: unknown, depth: number): JsonObject[] {
  if (depth > DEEPEST_WRAPPER) return []
  if (Array.isArray(value)) return value.flatMap((item) => things(item, depth + 1))
  if (!isObject(value)) return []
  return [value, ...WRAPPERS.flatMap((name) => things(value[name], depth + 1))]
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON as pages write it: in comments, with line breaks inside strings, with a comma too many. Null when it is beyond that. */
function parseLoosely(json: string): unknown {
  const bare = json.replace(
    /^\s*(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]|--)>\s*(?:\*\/)?\s*$/g,
    '',
  )
  // eslint-disable-next-line no-control-regex -- control characters are what JSON forbids and pages write
  const mended = bare.replace(/[\x00-\x1f]+/g, ' ').replace(/,\s*([\]}])/g, '$1')
  return parseOrNull(json) ?? parseOrNull(mended) ?? salvaged(mended)
}

function parseOrNull(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** The two members worth having out of JSON that nobody can parse, where it says that it is about an article. */
function salvaged(json: string): JsonObject | null {
  const type = /"@type"\s*:\s*"([^"]*(?:Article|BlogPosting))"/.exec(json)?.[1]
  if (type === undefined) return null
  const headline = /"headline"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(json)?.[1]
  const datePublished = /"datePublished"\s*:\s*"([^"]*)"/.exec(json)?.[1]
  return { '@type': type, headline: headline && parseOrNull(`"${headline}"`), datePublished }
}
