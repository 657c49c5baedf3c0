import { hashWord } from './hashWord.js'
import type { Item } from './features.js'
import type { SentenceFeatures } from './sentenceFeatures.js'
import { classesOf, type WordClass } from './wordClasses.js'

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
} as const

export type Cue = keyof typeof CUES
// `Object.keys` forgets the key type of a record.
export const CUE_NAMES = Object.keys(CUES) as readonly Cue[]

const ENDS_IN_ED = 101 * 256 + 100
const S = 115
const IT = hashWord('it')

type Counts = Record<Cue, number>

/** The counts of one sentence that need no other sentence; `quoting` says whether a quotation is open before it. */
export function cuesOf(sentence: SentenceFeatures, items: readonly Item[], quoting: boolean): Counts {
  const counts = Object.fromEntries(CUE_NAMES.map((cue) => [cue, 0])) as Counts // All names are there.
  countWords(items, counts)
  countPronouns(sentence, counts)
  countSigns(sentence.text, quoting, counts)
  for (const cue of COUNTED) counts[cue] = LOGS[Math.min(counts[cue], LOGS.length - 1)] ?? 0
  counts.length = Math.log(Math.max(1, items.length)) - 2.7
  counts.short = items.length < 5 ? 1 : 0
  counts.headline = sentence.headline ? 1 : 0
  return counts
}

const LOGS = Array.from({ length: 64 }, (_, count) => Math.log1p(count))
const COUNTED: readonly Cue[] = [
  'heShe',
  'they',
  'first',
  'we',
  'you',
  'numbers',
  'calendar',
  'person',
  'character',
  'work',
  'organisation',
  'place',
  'pronounCharacter',
  'pronounPerson',
  'past',
  'reports',
  'unnamedCapitals',
  'bracket',
  'dash',
]
const COUNTED_CLASSES: readonly WordClass[] = ['heShe', 'they', 'first', 'we', 'you', 'calendar', 'reports']

function countWords(items: readonly Item[], counts: Counts): void {
  let capitals = 0
  let long = 0
  for (const [index, item] of items.entries()) {
    const { word, name } = item
    const size = item.end - word.start
    if (size > 3) {
      long++
      if (word.capital || name !== null) capitals++
    }
    if (name !== null && name !== 'thing') counts[name]++
    else countPlain(item, index, counts)
    const next = items[index + 1]
    if (next !== undefined && next.name === null) countDeed(item, next, counts)
  }
  counts.capitals = long > 1 && capitals >= 0.7 * long ? 1 : 0
  if (counts.capitals === 1) counts.unnamedCapitals = 0
}

function countPlain({ word }: Item, index: number, counts: Counts): void {
  const classes = classesOf(word.hash)
  if (classes !== undefined) {
    for (const name of COUNTED_CLASSES) if (classes.has(name)) counts[name as Cue]++ // Every counted class is a cue.
    if (classes.has('spoiler')) counts.warns = 1
  } else if (word.capital && index > 0) counts.unnamedCapitals++
  if (word.digit) counts.numbers++
  if (word.ending === ENDS_IN_ED) counts.past++
}

/** `Ada takes`, `she wandered`: whose deed it is, and its tense. */
function countDeed(item: Item, next: Item, counts: Counts): void {
  const isName =
    item.name === 'person' || item.name === 'character' || (item.name === null && item.word.capital)
  const isSubject = item.name === null && (classesOf(item.word.hash)?.has('subject') ?? false)
  if (!isName && !isSubject) return
  const classes = classesOf(next.word.hash)
  if (classes?.has('helper') === true || classes?.has('reports') === true || next.word.capital) return
  const present = next.word.ending % 256 === S && next.word.ending !== S * 257
  const past = next.word.ending === ENDS_IN_ED
  if (item.word.hash === IT && isSubject && present) return
  if (present) counts[isSubject ? 'pronounPresent' : 'namePresent']++
  if (past) counts[isSubject ? 'pronounPast' : 'namePast']++
}

function countPronouns({ text, mentions }: SentenceFeatures, counts: Counts): void {
  for (const { start, end, kind } of mentions ?? []) {
    if (end - start > 4 || !PRONOUN.test(text.slice(start, end))) continue
    if (kind === 'character') counts.pronounCharacter++
    if (kind === 'person') counts.pronounPerson++
  }
}
const PRONOUN = /^(?:he|she|him|hers?|his|they)$/i

function countSigns(text: string, quoting: boolean, counts: Counts): void {
  let inside = quoting
  let quoted = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inside) quoted++
    if (code === 0x201c || code === 0x201d || code === 34) {
      inside = code === 0x201c || (code === 34 && !inside)
      counts.hasQuotation = 1
    } else if (code === 40 || code === 91) counts.bracket++
    else if (code === 63) counts.question = 1
    else if (code === 33) counts.exclamation = 1
    else if (code === 0x2014 || code === 0x2013) counts.dash++
  }
  counts.insideQuotation = quoting ? 1 : 0
  counts.quotedShare = quoted / Math.max(1, text.length)
  counts.bullet = /^[*•\-—_]/.test(text) ? 1 : 0
}

/** Whether a quotation is still open behind `text`. */
export function staysOpen(text: string, quoting: boolean): boolean {
  const opening = text.lastIndexOf('“')
  const closing = text.lastIndexOf('”')
  if (opening >= 0 || closing >= 0) return opening > closing
  const straight = text.split('"').length - 1
  return straight % 2 === 1 ? !quoting : quoting
}
