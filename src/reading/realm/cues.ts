import type { Predicate } from '../../model/predicate.js'
import type { Item } from './items.js'
import type { SentenceFeatures } from './sentenceFeatures.js'
import { classOf, SUBJECTS, type WordClass } from './wordClasses.js'

/** What can be seen of a sentence besides its words, each in the words that explain a judgement. */
export const CUES = {
  length: 'its length',
  short: 'few words',
  heShe: 'speaks of “he” or “she”',
  they: 'speaks of “they”',
  first: 'speaks in the first person',
  we: 'speaks of “we”',
  you: 'addresses the reader',
  numbers: 'has numbers',
  calendar: 'names a day or month',
  insideQuotation: 'begins inside a quotation',
  hasQuotation: 'has quotation marks',
  quotedShare: 'mostly quotation',
  bracket: 'has brackets',
  question: 'is a question',
  exclamation: 'exclaims',
  dash: 'has a dash',
  capitals: 'is written like a title',
  headline: 'is the headline',
  position: 'stands late in the article',
  nearEnd: 'stands at the end',
  opensParagraph: 'opens a paragraph',
  endsParagraph: 'ends a paragraph',
  alone: 'is a paragraph of its own',
  bullet: 'is an item of a list',
  person: 'names people',
  character: 'names characters',
  work: 'names works',
  organisation: 'names companies',
  place: 'names places',
  pronounCharacter: 'a pronoun stands for a character',
  pronounPerson: 'a pronoun stands for a person',
  namePresent: 'somebody does something, told in the present tense',
  namePast: 'somebody did something',
  pronounPresent: '“he” or “she” does something, told in the present tense',
  pronounPast: '“he” or “she” did something',
  past: 'told in the past tense',
  warned: 'a warning stands before it',
  warns: 'speaks of spoilers',
  reports: 'reports what was said',
  unnamedCapitals: 'has names nobody knows',
  news: 'casting, making or release is read in it',
  part: 'who plays whom is read in it',
  fate: 'what becomes of a character is read in it',
} as const

export type Cue = keyof typeof CUES
// `Object.keys` forgets the key type of a record.
export const CUE_NAMES = Object.keys(CUES) as readonly Cue[]

const ENDS_IN_ED = 101 * 256 + 100
const S = 115

/** Where each cue stands among the numbers of a sentence. */
export const CUE_AT = Object.fromEntries(CUE_NAMES.map((cue, at) => [cue, at])) as Readonly<
  Record<Cue, number>
> // All names are there.

/** The cues of one sentence that need no other sentence; `quoting` says whether a quotation is open before it. */
export function cuesOf(sentence: SentenceFeatures, items: readonly Item[], quoting: boolean): Float64Array {
  const cues = new Float64Array(CUE_NAMES.length)
  countWords(items, cues)
  countPronouns(sentence, cues)
  countFound(sentence, cues)
  countSigns(sentence.text, quoting, cues)
  for (const at of COUNTED) cues[at] = LOGS[Math.min(cues[at] ?? 0, LOGS.length - 1)] ?? 0
  cues[CUE_AT.length] = Math.log(Math.max(1, items.length)) - 2.7
  cues[CUE_AT.short] = items.length < 5 ? 1 : 0
  cues[CUE_AT.headline] = sentence.headline ? 1 : 0
  return cues
}

const LOGS = Array.from({ length: 64 }, (_, times) => Math.log1p(times))
/** Counts, where the second of a sort says less than the first. */
const COUNTED =
  `heShe they first we you numbers calendar person character work organisation place pronounCharacter
  pronounPerson past reports unnamedCapitals bracket dash news part fate`
    .split(/\s+/)
    .map((cue) => CUE_AT[cue as Cue]) // All of them are cues.

const CLASS_CUES: Readonly<Partial<Record<WordClass, number>>> = {
  heShe: CUE_AT.heShe,
  they: CUE_AT.they,
  first: CUE_AT.first,
  we: CUE_AT.we,
  you: CUE_AT.you,
  calendar: CUE_AT.calendar,
  reports: CUE_AT.reports,
  spoiler: CUE_AT.warns,
}

function count(cues: Float64Array, at: number): void {
  cues[at] = (cues[at] ?? 0) + 1
}

function countWords(items: readonly Item[], cues: Float64Array): void {
  let capitals = 0
  let long = 0
  let last: Item | undefined
  for (const item of items) {
    const { word, name } = item
    if (item.end - word.start > 3) {
      long++
      if (word.capital || name !== null) capitals++
    }
    if (name !== null && name !== 'thing') count(cues, CUE_AT[name])
    else countPlain(item, last === undefined, cues)
    if (last !== undefined && item.name === null) countDeed(last, item, cues)
    last = item
  }
  if (long > 1 && capitals >= 0.7 * long) {
    cues[CUE_AT.capitals] = 1
    cues[CUE_AT.unnamedCapitals] = 0
  }
}

function countPlain({ word }: Item, first: boolean, cues: Float64Array): void {
  const wordClass = classOf(word.hash)
  const at = wordClass === undefined ? undefined : CLASS_CUES[wordClass]
  if (at !== undefined) count(cues, at)
  else if (word.capital && !first && wordClass === undefined) count(cues, CUE_AT.unnamedCapitals)
  if (word.digit) count(cues, CUE_AT.numbers)
  if (word.ending === ENDS_IN_ED) count(cues, CUE_AT.past)
}

/** `Ada takes`, `she wandered`: whose deed it is, and its tense. */
function countDeed(doer: Item, deed: Item, cues: Float64Array): void {
  const { word, name } = doer
  const isSubject = name === null && SUBJECTS.has(word.hash)
  const isName = name === 'person' || name === 'character' || (name === null && word.capital && !isSubject)
  if (!isName && !isSubject) return
  const deedClass = classOf(deed.word.hash)
  if (deedClass === 'helper' || deedClass === 'reports' || deed.word.capital) return
  if (deed.word.ending % 256 === S && deed.word.ending !== S * 257)
    count(cues, isSubject ? CUE_AT.pronounPresent : CUE_AT.namePresent)
  if (deed.word.ending === ENDS_IN_ED) count(cues, isSubject ? CUE_AT.pronounPast : CUE_AT.namePast)
}

function countPronouns({ text, mentions }: SentenceFeatures, cues: Float64Array): void {
  for (const { start, end, kind } of mentions ?? []) {
    if (end - start > 4 || !PRONOUN.test(text.slice(start, end))) continue
    if (kind === 'character') count(cues, CUE_AT.pronounCharacter)
    if (kind === 'person') count(cues, CUE_AT.pronounPerson)
  }
}
const PRONOUN = /^(?:he|she|him|hers?|his|they)$/i

/** What statements of each sort speak for; the rest say nothing of whether they spoil. */
const FOUND_CUES: Readonly<Partial<Record<Predicate, number>>> = {
  cast: CUE_AT.news,
  credit: CUE_AT.news,
  'airs-on': CUE_AT.news,
  release: CUE_AT.news,
  production: CUE_AT.news,
  format: CUE_AT.news,
  plays: CUE_AT.part,
  alias: CUE_AT.part,
  status: CUE_AT.fate,
  relation: CUE_AT.fate,
  trait: CUE_AT.fate,
  event: CUE_AT.fate,
}

function countFound({ found = [] }: SentenceFeatures, cues: Float64Array): void {
  for (const predicate of found) {
    const at = FOUND_CUES[predicate]
    if (at !== undefined) count(cues, at)
  }
}

function countSigns(text: string, quoting: boolean, cues: Float64Array): void {
  let inside = quoting
  let quoted = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inside) quoted++
    if (code > 63 && code < 0x2000 && code !== 91) continue
    if (code === 0x201c || code === 0x201d || code === 34) {
      inside = code === 0x201c || (code === 34 && !inside)
      cues[CUE_AT.hasQuotation] = 1
    } else if (code === 40 || code === 91) count(cues, CUE_AT.bracket)
    else if (code === 63) cues[CUE_AT.question] = 1
    else if (code === 33) cues[CUE_AT.exclamation] = 1
    else if (code === 0x2014 || code === 0x2013) count(cues, CUE_AT.dash)
  }
  cues[CUE_AT.insideQuotation] = quoting ? 1 : 0
  cues[CUE_AT.quotedShare] = quoted / Math.max(1, text.length)
  cues[CUE_AT.bullet] = BULLETS.includes(text.charAt(0)) && text !== '' ? 1 : 0
}
const BULLETS = '*•-—_'

/** Whether a quotation is still open behind `text`. */
export function staysOpen(text: string, quoting: boolean): boolean {
  const opening = text.lastIndexOf('“')
  const closing = text.lastIndexOf('”')
  if (opening >= 0 || closing >= 0) return opening > closing
  if (!text.includes('"')) return quoting
  return (text.split('"').length - 1) % 2 === 1 ? !quoting : quoting
}
