/** FNV-1a over UTF-16 code units (Fowler, Noll and Vo), 32 bits: words and pairs are kept by these numbers alone. */

export const EMPTY_HASH = 0x811c9dc5 | 0

export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

export function hashWord(word: string): number {
  let hash = EMPTY_HASH
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at))
  return hash
}

/** Of two words that stand side by side. */
export const hashPair = (first: number, second: number): number =>
  Math.imul((first ^ 0x9e3779b9) + Math.imul(second, 0x85ebca6b), 0x01000193) | 0
