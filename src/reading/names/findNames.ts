import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { capitalRuns } from './capitalRuns.js'
import { organisationEnd } from './organisationEnd.js'
import { longestKnown, type KnownName, type Lexicon } from './lexicon.js'
import { ORDINARY_WORDS } from './ordinaryWords.js'
import { quotedTitles } from './quotedTitles.js'
import { tokensOf, type SentenceTokens } from './tokens.js'

/** One place where something is named, before it is settled what it names. */
export interface NameFound extends Span {
  readonly surface: string
  /** Index of its sentence, and its tokens there: `from` inside, `to` not. */
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** Set as titles are: in quotation marks or in italics. */
  readonly marked: boolean
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

/** Every place in the article where something is named: known names first, then titles, then capitalised words. */
export function findNames(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  emphasis: readonly Span[],
): NamesFound {
  const tokens = sentences.map((sentence) => tokensIn(sentence))
  const emphasised = emphasisBySentence(sentences, emphasis)
  const bodyRuns = new Set<string>()
  const plainNames = sentences.map((sentence, i) => {
    const own = tokens[i]
    if (own === undefined || own.titleCase) return null
    const names = namesIn({ sentence, own, emphasised: emphasised.get(i) ?? [], bodyRuns: null }, lexicon)
    for (const name of names) bodyRuns.add(name.surface.toLowerCase())
    return names
  })
  const names = sentences.map((sentence, i) => {
    const own = tokens[i]
    const found = plainNames[i]
    if (found !== null && found !== undefined) return found
    if (own === undefined) return []
    return namesIn({ sentence, own, emphasised: emphasised.get(i) ?? [], bodyRuns }, lexicon)
  })
  return { tokens, names: names.flat() }
}

function tokensIn(sentence: Sentence): SentenceTokens {
  const tokens = tokensOf(sentence.text, sentence.start)
  const wordy = tokens.filter((token) => token.text.length > 3 && /\p{L}/u.test(token.text))
  const capitals = wordy.filter((token) => token.capital).length
  return { tokens, titleCase: wordy.length >= 3 && capitals / wordy.length > 0.72 }
}

interface SentenceToSearch {
  readonly sentence: Sentence
  readonly own: SentenceTokens
  readonly emphasised: readonly Span[]
  /** In title case: what running text names, in lower case; null in running text. */
  readonly bodyRuns: ReadonlySet<string> | null
}

function namesIn(search: SentenceToSearch, lexicon: Lexicon): NameFound[] {
  const { sentence, own } = search
  const taken = new Uint8Array(own.tokens.length)
  const found: NameFound[] = []
  const take = (from: number, to: number, rest: Pick<NameFound, 'marked' | 'known'>): void => {
    const first = own.tokens[from]
    const last = own.tokens[to - 1]
    if (first === undefined || last === undefined || taken.subarray(from, to).includes(1)) return
    taken.fill(1, from, to)
    const surface = sentence.text.slice(first.start - sentence.start, last.end - sentence.start)
    found.push({
      start: first.start,
      end: last.end,
      surface,
      sentence: sentence.index,
      from,
      to,
      possessive: last.possessive,
      afterSlash: sentence.text.charAt(first.start - sentence.start - 1) === '/',
      ...rest,
    })
  }
  for (const title of [...quotedTitles(sentence, own.tokens), ...emphasisedTitles(search)]) {
    const hit = longestKnown(lexicon, own.tokens, title.from)
    take(title.from, title.to, {
      marked: true,
      known: hit?.length === title.to - title.from ? hit.known : [],
    })
  }
  for (let i = 0; i < own.tokens.length; i++) {
    const hit = taken[i] === 1 ? null : longestKnown(lexicon, own.tokens, i)
    if (hit === null || !standsAsName(own, i, hit)) continue
    const to = organisationEnd(sentence, own.tokens, { from: i, to: i + hit.length })
    take(i, to, { marked: false, known: to === i + hit.length ? hit.known : [] })
    i = to - 1
  }
  for (const run of capitalRuns(sentence, own, search.bodyRuns))
    take(run.from, run.to, { marked: false, known: [] })
  return found.toSorted((a, b) => a.start - b.start)
}

/** "You" the series is not every "you": a known name needs its capitals, and one ordinary word more than a capital. */
function standsAsName(
  own: SentenceTokens,
  at: number,
  hit: { readonly length: number; readonly known: readonly KnownName[] },
): boolean {
  const token = own.tokens[at]
  const written = hit.known[0]?.name ?? ''
  if (token === undefined) return false
  if (!/^\p{Lu}/u.test(written)) return true
  if (!token.capital && !/^\p{N}/u.test(token.text)) return false
  if (hit.length > 1 || !ORDINARY_WORDS.has(token.lower)) return true
  return at > 0 && !own.titleCase
}

function emphasisedTitles({ own, emphasised }: SentenceToSearch): { from: number; to: number }[] {
  return emphasised.flatMap((span) => {
    const from = own.tokens.findIndex((token) => token.start >= span.start)
    let to = from
    while (to >= 0 && (own.tokens[to]?.end ?? Infinity) <= span.end) to++
    const isTitle = from >= 0 && to > from && to - from <= 10 && own.tokens[from]?.capital === true
    return isTitle ? [{ from, to }] : []
  })
}

function emphasisBySentence(sentences: readonly Sentence[], emphasis: readonly Span[]): Map<number, Span[]> {
  const bySentence = new Map<number, Span[]>()
  let at = 0
  for (const span of emphasis.toSorted((a, b) => a.start - b.start)) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= span.start) at++
    bySentence.set(at, [...(bySentence.get(at) ?? []), span])
  }
  return bySentence
}
