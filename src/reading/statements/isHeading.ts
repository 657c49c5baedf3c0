import type { Sentence } from '../sentences/splitSentences.js'

/** A short line by itself that ends as no sentence does: “Silo” season 2. */
export function isHeading(
  sentences: readonly Sentence[],
  { index, paragraph, headline, text }: Sentence,
): boolean {
  const beside = [sentences[index - 1], sentences[index + 1]]
  return (
    !headline &&
    text.length <= LONGEST_HEADING &&
    !/[.!?,;:…][\])"”’'*_]*$/.test(text) &&
    beside.every((other) => other?.paragraph !== paragraph)
  )
}

const LONGEST_HEADING = 60
