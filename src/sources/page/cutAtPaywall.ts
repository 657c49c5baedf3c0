import type { PageText } from './pageText.js'
import { isPaywallWords } from './pageWall.js'

/** An offer to subscribe is short, and stands where the article breaks off. */
const LONGEST_OFFER = 400
const LAST_PARAGRAPHS = 8

/** The text before the offer to subscribe that ends it; null where it does not end in one. */
export function cutAtPaywall({ text, emphasis }: PageText): PageText | null {
  const paragraphs = text.split('\n\n')
  const from = Math.max(0, paragraphs.length - LAST_PARAGRAPHS)
  const offer = paragraphs.findIndex(
    (words, at) => at >= from && words.length <= LONGEST_OFFER && isPaywallWords(words),
  )
  if (offer === -1) return null
  const left = paragraphs.slice(0, offer).join('\n\n')
  return { text: left, emphasis: emphasis.filter(({ end }) => end <= left.length) }
}
