import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { capitalRuns, isPersonAt } from './capitalRuns.js'
import { emphasisBySentence, emphasisedTitles } from './emphasisedTitles.js'
import { textBetween } from './gaps.js'
import { headlineRuns } from './headlineRuns.js'
import { isOrdinary } from './isOrdinary.js'
import { isTitleCase } from './isTitleCase.js'
import type { KnownName, Lexicon } from './lexicon.js'
import { NEVER_NAMES } from './nameWords.js'
import { nicknamed } from './nicknamed.js'
import { quotedTitles } from './quotedTitles.js'
import { takeKnown } from './takeKnown.js'
import { tokensOf, type SentenceTokens, type Token } from './tokens.js'
import { newTrie, plant, type WordTrie } from './wordTrie.js'

/** One place where something is named, before it is settled what it names. */
export interface NameFound extends Span {
  readonly surface: string
  /** Index of its sentence, and its tokens there: `from` inside, `to` not. */
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** Set as titles are, in quotation marks or in italics; or built as only titles are. */
  readonly marked: boolean
  readonly title: boolean
  readonly possessive: boolean
  /** A slash joins it to the name before: "Theo Brandt/The Lamplighter". */
  readonly afterSlash: boolean
  readonly known: readonly KnownName[]
}

export interface NamesFound {
  readonly tokens: readonly SentenceTokens[]
  /** In order of position; never overlapping. */
  readonly names: readonly NameFound[]
}

/** What a stretch of tokens is taken for. */
export type Taken = Pick<NameFound, 'marked' | 'title' | 'known'> & { readonly surface?: string }

/** A sentence while its names are taken one after another. */
export interface Page {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly titleCase: boolean
  readonly taken: Uint8Array
  readonly names: NameFound[]
  /** Runs that only the start of their sentence may have given a capital, until the article bears them out. */
  readonly pending: { readonly from: number; readonly to: number }[]
}

/** What the article itself shows to be names: titles in quotation marks, and names in running text. */
export type Seen = WordTrie<'title' | 'name'>

/**
 * Every place in the article where something is named: titles set as such, then known names, then capitalised words,
 * those of running text before those of headlines, where capitals say nothing and what the rest names helps.
 */
export function findNames(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  emphasis: readonly Span[],
): NamesFound {
  const emphasised = emphasisBySentence(sentences, emphasis)
  const pages = sentences.map((sentence) => openPage(sentence))
  const seen: Seen = newTrie()
  pages.forEach((page, i) => takeTitles(page, emphasised.get(i) ?? [], seen))
  for (const page of pages) if (!page.titleCase) takeRunning(page, lexicon, seen)
  for (const page of pages) if (!page.titleCase) takePending(page, seen)
  for (const page of pages) if (page.titleCase) takeHeadline(page, lexicon, seen)
  return {
    tokens: pages.map(({ tokens, titleCase }) => ({ tokens, titleCase })),
    names: pages.flatMap(({ names }) => names.toSorted((a, b) => a.start - b.start)),
  }
}

function openPage(sentence: Sentence): Page {
  const tokens = tokensOf(sentence.text, sentence.start)
  const taken = new Uint8Array(tokens.length)
  return { sentence, tokens, titleCase: isTitleCase(tokens), taken, names: [], pending: [] }
}

/** Takes tokens `from` to `to` for a name, unless another has some of them. */
export function take(
  page: Page,
  { from, to }: { readonly from: number; readonly to: number },
  as: Taken,
): void {
  const { sentence, tokens, taken, names } = page
  const first = tokens[from]
  const last = tokens[to - 1]
  if (first === undefined || last === undefined) return
  for (let at = from; at < to; at++) if (taken[at] === 1) return
  taken.fill(1, from, to)
  names.push({
    start: first.start,
    end: last.end,
    surface: sentence.text.slice(first.start - sentence.start, last.end - sentence.start),
    sentence: sentence.index,
    from,
    to,
    possessive: last.possessive,
    afterSlash: sentence.text.charAt(first.start - sentence.start - 1) === '/',
    ...as,
  })
}

const NAME: Taken = { marked: false, title: false, known: [] }

function takeTitles(page: Page, emphasised: readonly Span[], seen: Seen): void {
  for (const title of [
    ...quotedTitles(page.sentence, page.tokens),
    ...emphasisedTitles(page.tokens, emphasised),
  ]) {
    const nickname = nicknamed(page, title)
    if (nickname !== null) {
      take(page, nickname, { ...NAME, surface: nickname.surface })
      continue
    }
    take(page, title, { ...NAME, marked: true })
    const own = page.tokens.slice(title.from, title.to)
    if (own.length > 1 || own.every(({ lower }) => !isOrdinary(lower))) plant(seen, wordsIn(own), 'title')
  }
}

function takeRunning(page: Page, lexicon: Lexicon, seen: Seen): void {
  takeKnown(page, lexicon, seen)
  for (const { from, to, initial } of capitalRuns(page)) {
    const own = page.tokens.slice(from, to)
    if (isShouted(own)) continue
    if (initial && isDoubtful(own)) page.pending.push({ from, to })
    else {
      take(page, { from, to }, NAME)
      plant(seen, wordsIn(own), 'name')
    }
  }
}

/** "Look", "Fans", "Deep Harbor" and "Critics Jane Roe" at the start of a sentence: not every capital is a name's. */
function isDoubtful(own: readonly Token[]): boolean {
  const first = own[0]
  return first === undefined || isOrdinary(first.lower) || own.length === 1
}

/** "BREAKING NEWS": capitals throughout, and nothing but ordinary words. */
const isShouted = (own: readonly Token[]): boolean =>
  own.every(({ text, lower }) => text === text.toUpperCase() && text.length > 1 && isOrdinary(lower))

function takePending(page: Page, seen: Seen): void {
  for (const { from, to } of page.pending) {
    const own = page.tokens.slice(from, to)
    const first = own[0]
    if (first === undefined) continue
    const begin = isSeen(seen, own) ? from : from + labelled(page, from, to)
    if (begin === to) continue
    if (own.length === 1) {
      if (isSeen(seen, own) || (!isOrdinary(first.lower) && !isShout(first))) take(page, { from, to }, NAME)
    } else if (
      begin > from ||
      isSeen(seen, own) ||
      own.every(({ lower, capital }) => !capital || isOrdinary(lower))
    )
      take(page, { from: begin, to }, NAME)
    else take(page, { from: dropsFirst(page, from, to, seen) ? from + 1 : from, to }, NAME)
  }
}

/** How many words a label takes: "Source: Twitter" names only what follows the colon, and nothing if that is ordinary. */
function labelled(page: Page, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (!textBetween(page, at).includes(':')) continue
    const rest = page.tokens.slice(at, to)
    return rest.every(({ lower }) => isOrdinary(lower) || NEVER_NAMES.has(lower)) ? to - from : at - from
  }
  return 0
}

/** "Unfortunately Jane Roe", "Lately Silo": the first word only begins the sentence. */
function dropsFirst(page: Page, from: number, to: number, seen: Seen): boolean {
  const rest = page.tokens.slice(from + 1, to)
  return (
    rest[0]?.capital === true &&
    (isPersonAt(page.tokens, from + 1) || isSeen(seen, rest) || rest.length === 1)
  )
}

const isShout = ({ text }: Token): boolean => text.length <= 5 && text === text.toUpperCase()

function isSeen(seen: Seen, own: readonly Token[]): boolean {
  let node: Seen | undefined = seen
  for (const word of wordsIn(own)) node = node?.next.get(word)
  return node !== undefined && node.here.length > 0
}

/** As `plant` wants them: possessives inside keep their ending, the last word's is no part of the name. */
const wordsIn = (own: readonly Token[]): string[] =>
  own.map(({ lower, possessive }, i) => (possessive && i < own.length - 1 ? `${lower}'s` : lower))

function takeHeadline(page: Page, lexicon: Lexicon, seen: Seen): void {
  takeKnown(page, lexicon, seen)
  for (const { from, to, title } of headlineRuns(page)) take(page, { from, to }, { ...NAME, title })
}
