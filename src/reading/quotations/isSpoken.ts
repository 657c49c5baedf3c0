import type { Stretch } from './stretch.js'

/** From so many words on a stretch is speech without a reporting verb; fewer are scare quotes. */
const ENOUGH_WORDS = 4
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|is|of|on|or|the|to|vs|with)$/

/** Whether a quoted stretch is somebody's words, rather than a title, a nickname or scare quotes. */
export function isSpoken(text: string, { quoted, attribution, by }: Stretch): boolean {
  const words =
    text
      .slice(quoted.start, Math.min(quoted.end, quoted.start + 400))
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  if (words.length === 0) return false
  if (quoted.continues) return true
  if (/^\p{Ll}/u.test(words[0] ?? '')) {
    const before = text.slice(Math.max(0, quoted.outer.start - 40), quoted.outer.start)
    if (DESCRIBES.test(before) || (attribution === null && ARTICLE.test(before))) return false
    const isLoose = attribution === null || by === 'governed'
    if (isLoose && AFTER_NAME.test(before) && CALLS.test(text.slice(quoted.start, quoted.end))) return false
  }
  const sure =
    (by === 'verb after' && !GOES_ON.test(text.slice(quoted.end, quoted.end + 20))) || by === 'signature'
  if (!sure && looksLikeTitle(words) && !/[!?…]$/.test(text.slice(quoted.start, quoted.end))) return false
  return words.length >= ENOUGH_WORDS || (attribution !== null && by !== 'governed')
}

/** "plays “a nurse who …”", "a man who “works too hard”": what a synopsis says of somebody. */
const DESCRIBES =
  /\b(?:play(?:s|ing)?|portray(?:s|ing)?|(?:described|billed|listed) as|who|which|about|comedy|drama|series|film|pilot)[,:]?\s*$/

/** "has ordered a “dazzling tale of spies”": nobody is said to have said it. */
const ARTICLE = /\b(?:an?|the|its|his|her|their)\s*$/i

/** "Ana Lopez, “the queen of the small screen,” joined Silo": what somebody is called, not what they say. */
const AFTER_NAME = /\p{Lu}[\p{L}.'’-]*, $/u
const CALLS = /^(?:the|an?|one of the) (?:[^\s“”]+ ){1,9}[^\s“”]+,$/

/** “Salt House,” is on the way: what stands in the marks is the subject of what follows. */
const GOES_ON = /^["”’']? (?:is|was|are|has|had|will|airs|stars|premieres|returns|and)\b/

/** “The Long Night of the Soul”: every word of weight is capitalised, and there is more than one. */
function looksLikeTitle(words: readonly string[]): boolean {
  const first = words[0] ?? ''
  if (!/^[\p{Lu}\p{N}]/u.test(first) || words.length > 10) return false
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word))
}
