/** Plain text as an article: the text stays exactly as it is, so that every position holds in the file too. */
import { Problem } from '../../model/problem.js'
import { PLAIN_ARTICLE } from '../../model/plainArticle.js'
import type { Article } from '../../model/reading.js'
import { languageOf } from './languageOf.js'

/** No headline is longer; a first paragraph usually is. */
const LONGEST_HEADLINE = 200

/**
 * @param text decoded text; positions count from its first character
 * @param name what a person calls it, for the problem "… is empty"
 * @throws Problem `unreadable` when there is nothing but white space
 */
export function articleFromText(text: string, name: string): Article {
  if (!/\S/.test(text)) {
    throw new Problem('unreadable', `${name} is empty`, 'Give a file, address or text with an article in it.')
  }
  const language = languageOf(text, null)
  return {
    text,
    ...(language !== null && { language }),
    ...PLAIN_ARTICLE,
    title: headlineOf(text),
  }
}

/** The first line, where it is short and a blank line sets it apart from text that follows; null otherwise. */
export function headlineOf(text: string): string | null {
  const start = text.search(/\S/)
  if (start === -1) return null
  const begin = text.slice(start, start + LONGEST_HEADLINE + 400)
  const lines = /^([^\r\n]+)(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\s*\S/.exec(begin)
  // `# Headline` is how Markdown writes it.
  const line = lines?.[1]?.replace(/^#{1,6} +/, '').trim()
  if (line === undefined || line === '' || line.length > LONGEST_HEADLINE) return null
  return readsLikeProse(line) ? null : line
}

/** Two sentences, or one that ends in a full stop after many words, are a paragraph; “A. B. Returns.” is not. */
function readsLikeProse(line: string): boolean {
  if (/[a-z0-9)”"’'][.!?]["”’']? +["“‘']?[A-Z].*\.["”’']?$/.test(line)) return true
  return /[a-z0-9)]\.["”’']?$/.test(line) && line.split(/\s+/).length > 12
}
