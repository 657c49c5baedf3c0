import { addToHash, EMPTY_HASH } from '../hashWord.js'

/** A word of a sentence: where it stands, and the hash of its lower-case form with a straight apostrophe. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly hash: number
  readonly capital: boolean
  /** The last letter but one times 256 and the last letter, as character codes: for endings. */
  readonly ending: number
  readonly digit: boolean
}

/** The words of `text` in order, in one pass. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let at = 0
  while (at < text.length) {
    if (!isLetter(text.charCodeAt(at))) {
      at++
      continue
    }
    const word = wordAt(text, at)
    words.push(word)
    at = word.end
  }
  return words
}

function wordAt(text: string, start: number): Word {
  let at = start
  let hash = EMPTY_HASH
  let ending = 0
  let digit = false
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const letter = isLetter(code)
    if (!letter && !(isApostrophe(code) && isLetter(text.charCodeAt(at + 1)))) break
    const low = letter ? lowered(code) : 39
    hash = addToHash(hash, low)
    ending = ((ending & 255) << 8) | (low & 255)
    if (code >= 48 && code <= 57) digit = true
    at++
  }
  const first = text.charCodeAt(start)
  return { start, end: at, hash, capital: lowered(first) !== first, ending, digit }
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** Letters and digits; beyond ASCII everything but punctuation, signs and spaces counts as a letter. */
const isLetter = (code: number): boolean => (code < 128 ? IS_LETTER[code] === 1 : isFarLetter(code))

const IS_LETTER = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
)

const isFarLetter = (code: number): boolean =>
  code >= 0xc0 && (code < 0x2000 || code > 0x2bff) && (code < 0x3000 || code > 0x303f) && code !== 0xd7

const lowered = (code: number): number => {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  return String.fromCharCode(code).toLowerCase().charCodeAt(0)
}
