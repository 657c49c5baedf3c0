import type { PageMetadata } from './pageMetadata.js'
import type { PageElement } from './pageNode.js'

/** So many headlines that lead elsewhere are no article's own. */
const FEWEST_HEADLINES = 5

/** A headline has this many words; “Season 2” is a heading. */
const HEADLINE = /(?:\S+\s+){3}\S/

/**
 * Whether what looks like an article is a list of others with their first words: a front page, a tag's page, results of a
 * search. A page that says it is an article is one.
 */
export function isListing(content: PageElement, { isArticle, published }: PageMetadata): boolean {
  if (isArticle || published !== null) return false
  const links = Array.from(content.querySelectorAll('h2 a, h3 a, h4 a, a h2, a h3, a h4'))
  return links.filter((link) => HEADLINE.test(link.textContent ?? '')).length >= FEWEST_HEADLINES
}
