/** Cuts words into grapheme clusters, what a person calls a character, in time linear in their length. */

// Intl.Segmenter takes time that grows with the square of the length, so it is handed short stretches.
const LONGEST_STRETCH = 256
const SEGMENTER = new Intl.Segmenter()

/** The clusters of `words` in their order (Unicode UAX 29). */
export function* clustersOf(words: string): Generator<string> {
  for (const stretch of stretchesOf(words)) {
    for (const { segment } of SEGMENTER.segment(stretch)) yield segment
  }
}

/** `words` in stretches that begin where a cluster begins, wherever there is such a place near. */
export function* stretchesOf(words: string): Generator<string> {
  let start = 0
  while (words.length - start > LONGEST_STRETCH) {
    const end = placeToCut(words, start + LONGEST_STRETCH, start + LONGEST_STRETCH / 2)
    yield words.slice(start, end)
    start = end
  }
  if (start < words.length) yield words.slice(start)
}

/** The last place up to `most` before a letter, digit or space of ASCII, which never continues a cluster. */
function placeToCut(words: string, most: number, least: number): number {
  for (let at = most; at > least; at--) {
    if (/[ -~]/.test(words[at] ?? '')) return at
  }
  const isInPair = /[\uDC00-\uDFFF]/.test(words[most] ?? '')
  return isInPair ? most - 1 : most
}
