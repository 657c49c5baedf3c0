import type { EntityKind } from '../../model/entity.js'
import { hashPair, hashWord } from './hashWord.js'
import type { SeenMention, SentenceFeatures } from './sentenceFeatures.js'
import { wordsIn, type Word } from './words.js'

/** A word or a pair of words as the model keeps it, with the place of its words in the sentence. */
export interface Feature {
  readonly hash: number
  readonly pair: boolean
  readonly start: number
  readonly end: number
}

/** A word of the sentence, or a whole name in its place. */
export interface Item {
  readonly word: Word
  /** Set where a name begins; the words behind it are left out. */
  readonly name: EntityKind | null
  readonly end: number
  /** Hash of the word, or of its sort where words of one sort are alike: names, years, numbers. */
  readonly hash: number
}

const YEAR = hashWord('#year')
const NUMBER = hashWord('#number')
const START = hashWord('#start')
const STOP = hashWord('#stop')
const BREAKS = /[.,;:?!—–(]/
const SIGNS: Readonly<Record<string, number>> = { '?': hashWord('?'), '!': hashWord('!') }
const NAME: Readonly<Record<EntityKind, number>> = {
  person: hashWord('#person'),
  character: hashWord('#character'),
  work: hashWord('#work'),
  organisation: hashWord('#organisation'),
  place: hashWord('#place'),
  thing: hashWord('#thing'),
}

/** The words of a sentence with every name as one item of its kind, so that nothing is learnt of who it was. */
export function itemsOf(sentence: SentenceFeatures): Item[] {
  const names = (sentence.mentions ?? []).filter((mention) => isName(sentence.text, mention))
  const items: Item[] = []
  let next = 0
  let inside = 0
  for (const word of wordsIn(sentence.text)) {
    if (word.start < inside) continue
    while ((names[next]?.end ?? Infinity) <= word.start) next++
    const name = names[next]
    if (name !== undefined && name.start <= word.start) {
      inside = name.end
      items.push({ word, name: name.kind, end: Math.max(name.end, word.end), hash: NAME[name.kind] })
    } else items.push({ word, name: null, end: word.end, hash: plainHash(word) })
  }
  return items
}

/** By name: not a pronoun, and no description such as “the actor”. */
const isName = (text: string, mention: SeenMention): boolean =>
  /^[\p{Lu}\d]/u.test(text.charAt(mention.start)) &&
  mention.end - mention.start > 2 &&
  !PRONOUN.test(text.slice(mention.start, mention.end))
const PRONOUN = /^(?:he|she|they|him|her|his|hers|its|their|them|the\s.*)$/i

const plainHash = (word: Word): number =>
  word.digit ? (word.end - word.start === 4 ? YEAR : NUMBER) : word.hash

/** Words, pairs of neighbours within a clause, and question and exclamation marks, each once. */
export function featuresOf(text: string, items: readonly Item[]): Feature[] {
  const features: Feature[] = []
  const seen = new Set<number>()
  const add = (hash: number, pair: boolean, span: { start: number; end: number }): void => {
    if (seen.has(hash)) return
    seen.add(hash)
    features.push({ hash, pair, start: span.start, end: span.end })
  }
  let before = START
  let beforeStart = 0
  let at = 0
  for (const { word, end, hash } of items) {
    const gap = text.slice(at, word.start)
    if (at > 0 && BREAKS.test(gap)) before = STOP
    const start = before === STOP || before === START ? word.start : beforeStart
    add(hash, false, { start: word.start, end })
    add(hashPair(before, hash), true, { start, end })
    before = hash
    beforeStart = word.start
    at = end
  }
  for (const sign of ['?', '!']) {
    const place = text.lastIndexOf(sign)
    if (place >= 0) add(SIGNS[sign] ?? 0, false, { start: place, end: place + 1 })
  }
  return features
}
