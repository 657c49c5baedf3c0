import type { EntityKind } from '../../model/entity.js'
import { hashPair, hashWord } from '../hashWord.js'
import type { SeenMention, SentenceFeatures } from './sentenceFeatures.js'
import { wordsIn, type Word } from './words.js'

/** A word of the sentence, or a whole name in its place. */
export interface Item {
  readonly word: Word
  /** The kind of a name; its other words are left out. */
  readonly name: EntityKind | null
  readonly end: number
  /** Hash of the word, or of its sort where words of one sort are alike: names, years, numbers. */
  readonly hash: number
  /** Hash of the word before it and this one; of the place where it opens the sentence or a clause. */
  readonly pair: number
  readonly pairStart: number
}

const YEAR = hashWord('#year')
const NUMBER = hashWord('#number')
const START = hashWord('#start')
const STOP = hashWord('#stop')
const NAME: Readonly<Record<EntityKind, number>> = {
  person: hashWord('#person'),
  character: hashWord('#character'),
  work: hashWord('#work'),
  organisation: hashWord('#organisation'),
  place: hashWord('#place'),
  thing: hashWord('#thing'),
}

/** The words of a sentence with every name as one item of its kind, so that nothing is learnt of who it was. */
export function itemsOf({ text, mentions = [] }: Pick<SentenceFeatures, 'text' | 'mentions'>): Item[] {
  const items: Item[] = []
  let next = 0
  let last: Item | undefined
  for (const word of wordsIn(text)) {
    if (last !== undefined && word.start < last.end) continue
    while (next < mentions.length && !isNameAt(text, mentions[next], word.start)) next++
    const mention = mentions[next]
    const name = mention !== undefined && mention.start <= word.start ? mention.kind : null
    const end = name === null ? word.end : Math.max(mention?.end ?? 0, word.end)
    const hash = name === null ? plainHash(word) : NAME[name]
    const before = last === undefined ? START : opensClause(text, last.end, word.start) ? STOP : last.hash
    const pairStart = last === undefined || before === STOP ? word.start : last.word.start
    last = { word, name, end, hash, pair: hashPair(before, hash), pairStart }
    items.push(last)
  }
  return items
}

/** Whether the mention is by name (no pronoun, and no description such as “the actor”) and ends behind `at`. */
function isNameAt(text: string, mention: SeenMention | undefined, at: number): boolean {
  if (mention === undefined || mention.end <= at || mention.end - mention.start < 3) return false
  const first = text.charAt(mention.start)
  // Most pronouns and descriptions are settled without a look at all capitals of the world.
  if ((first >= 'a' && first <= 'z') || !/[\p{Lu}\d]/u.test(first)) return false
  if (text.startsWith('The ', mention.start) && DESCRIBED.has(mention.kind)) return false
  return mention.end - mention.start > 5 || !PRONOUN.test(text.slice(mention.start, mention.end))
}
/** Kinds that “The …” describes rather than names. */
const DESCRIBED: ReadonlySet<EntityKind> = new Set(['person', 'character', 'organisation'])
const PRONOUN = /^(?:he|she|they|him|hers?|his|its|their|them)$/i

const plainHash = (word: Word): number => {
  if (!word.digit) return word.hash
  return word.end - word.start === 4 ? YEAR : NUMBER
}

function opensClause(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BREAKS.has(text.charCodeAt(at))) return true
  return false
}
const BREAKS = new Set('.,;:?!—–('.split('').map((sign) => sign.charCodeAt(0)))
