import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { capitalRuns } from './capitalRuns.js'
import { emphasisedTitles } from './emphasisedTitles.js'
import { headlineRuns } from './headlineRuns.js'
import { isOrdinary } from './isOrdinary.js'
import { isPersonAt } from './isPersonAt.js'
import { joinOwned } from './joinOwned.js'
import type { Lexicon } from './lexicon.js'
import { nicknamed } from './nicknamed.js'
import { openPage, PLAIN_NAME, take, type NameFound, type Page, type Seen } from './page.js'
import { quotedTitles } from './quotedTitles.js'
import { spansOfTitles } from './spansOfTitles.js'
import { takePending, type Shown } from './takePending.js'
import { knownOf, takeKnown } from './takeKnown.js'
import { wordsIn, type SentenceTokens, type Token } from './tokens.js'
import { newTrie, plant } from './wordTrie.js'

export interface NamesFound {
  readonly tokens: readonly SentenceTokens[]
  /** In order of position; never overlapping. */
  readonly names: readonly NameFound[]
}

/**
 * Every place in the article where something is named: titles set as such, then known names, then capitalised words,
 * those of running text before those of headlines, where capitals say nothing and what the rest names helps.
 */
export function findNames(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  emphasis: readonly Span[],
): NamesFound {
  const titles = spansOfTitles(sentences, emphasis)
  const pages = sentences.map((sentence) => openPage(sentence))
  const seen: Seen = newTrie()
  const surnames = new Set<string>()
  pages.forEach((page, i) => takeTitles(page, titles[i] ?? [], seen))
  for (const page of pages) if (!page.titleCase) takeRunning(page, lexicon, { seen, surnames })
  for (const page of pages) if (!page.titleCase) takePending(page, { seen, surnames })
  const isLong = pages.length > LONG
  for (const page of pages) if (page.titleCase) takeHeadline(page, lexicon, { seen, isLong })
  return {
    tokens: pages.map(({ tokens, titleCase }) => ({ tokens, titleCase })),
    names: joinOwned(withoutSurnames(pages, surnames)),
  }
}

/** “Frost”, where there is a Jane Frost and nobody speaks of its seasons, is no well-known title; nor is “Wednesday”. */
function withoutSurnames(pages: readonly Page[], surnames: ReadonlySet<string>): NameFound[] {
  const names = pages.flatMap((page) => page.names.toSorted((a, b) => a.start - b.start))
  const works = new Set<string>()
  for (const { sentence, to, surface } of names)
    if (OF_WORK.test(pages[sentence]?.tokens[to]?.lower ?? '')) works.add(surface)
  return names.flatMap((name) => {
    if (!isTitleOnly(name) || works.has(name.surface)) return [name]
    if (WEEKDAY.test(name.surface)) return []
    return [surnames.has(name.surface.toLowerCase()) ? { ...name, known: [] } : name]
  })
}

const WEEKDAY = /^\p{Lu}\p{Ll}+day$/u

const OF_WORK = /^(?:seasons?|series|episodes?|show|film|movie)$/

const isTitleOnly = ({ marked, known }: NameFound): boolean =>
  !marked && known.length > 0 && known.every(({ from, kind }) => from === 'table' && kind === 'work')

function takeTitles(page: Page, emphasised: readonly Span[], seen: Seen): void {
  for (const title of [
    ...quotedTitles(page.sentence, page.tokens),
    ...emphasisedTitles(page.tokens, emphasised),
  ]) {
    const nickname = nicknamed(page, title)
    if (nickname !== null) {
      take(page, nickname, { ...PLAIN_NAME, surface: nickname.surface })
      continue
    }
    take(page, title, { ...PLAIN_NAME, marked: true })
    const own = page.tokens.slice(title.from, title.to)
    if (own.length > 1 || own.every(({ lower }) => !isOrdinary(lower))) plant(seen, wordsIn(own), 'title')
  }
}

function takeRunning(page: Page, lexicon: Lexicon, { seen, surnames }: Shown): void {
  takeKnown(page, lexicon, seen)
  for (const { from, to, initial } of capitalRuns(page)) {
    const own = page.tokens.slice(from, to)
    if (isShouted(own)) continue
    if (initial && isDoubtful(own)) page.pending.push({ from, to })
    else {
      take(page, { from, to }, { ...PLAIN_NAME, known: knownOf(page, lexicon, { from, to }) })
      plant(seen, wordsIn(own), 'name')
      const last = own.at(-1)
      if (own.length > 1 && last !== undefined && isPersonAt(page.tokens, from)) surnames.add(last.lower)
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

/** What a longer text is about it names in its running text, too. */
const LONG = 10

interface Body {
  readonly seen: Seen
  readonly isLong: boolean
}

function takeHeadline(page: Page, lexicon: Lexicon, { seen, isLong }: Body): void {
  takeKnown(page, lexicon, seen)
  const isCried = page.tokens.every(({ text }) => text === text.toUpperCase())
  for (const { from, to, title } of headlineRuns(page))
    if (isLong && page.sentence.headline && isPlainWords(page.tokens.slice(from, to))) continue
    else if (isCried || !isShouted(page.tokens.slice(from, to)))
      take(page, { from, to }, { ...PLAIN_NAME, title })
}

/** “Sisters & Swords”: nothing but its place in a headline makes a title of it. */
const isPlainWords = (own: readonly Token[]): boolean =>
  own.every(({ lower }) => isOrdinary(lower) || lower === 'the')
