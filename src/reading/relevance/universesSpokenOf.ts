/** Which universes a text speaks of, among many, so that what speaks of none that anybody follows need not be kept. */
import type { Article } from '../../model/reading.js'
import { findNames } from '../names/findNames.js'
import type { KnownName } from '../names/lexicon.js'
import type { NameFound } from '../names/page.js'
import { tokensOf, type Token } from '../names/tokens.js'
import { longest, type WordTrie } from '../names/wordTrie.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { universeIn, type NamesOfUniverses } from './namesOfUniverses.js'
import { ENOUGH, HINT, weightOfName } from './weightOfName.js'

export interface SpokenOf {
  /** The id that the universe was handed in with. */
  readonly universe: string
  /** How much speaks for it: 1 is enough. */
  readonly weight: number
}

/** What an article is about, it names in its first pages; in UTF-16 code units. */
const LONGEST = 50_000

/** The universes that the article speaks of, most surely first. */
export function universesSpokenOf(
  { text, emphasis }: Pick<Article, 'text' | 'emphasis'>,
  names: NamesOfUniverses,
): SpokenOf[] {
  const begin = text.slice(0, LONGEST)
  if (!namesAny(begin, names)) return []
  const { names: found, tokens } = findNames(splitSentences(begin), names.lexicon, emphasis)
  const weights = new Map<string, number>()
  for (const name of found) {
    const sentence = tokens[name.sentence]
    if (sentence === undefined) continue
    const place = { ...sentence, isTitle: isTitleOfOther(name, sentence.tokens, names) }
    for (const known of [...name.known, ...continuedIn(name, sentence.tokens, names)]) {
      const weight = weightOfName(name, known, place)
      weights.set(known.id, together(known, weights.get(known.id) ?? 0, weight))
    }
  }
  return [...sumByUniverse(weights)]
    .map(([universe, { traces, rest }]) => ({ universe, weight: rest + Math.min(traces, HINT) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .toSorted((a, b) => b.weight - a.weight || (a.universe < b.universe ? -1 : 1))
}

/** A title that comes again is one, of whatever words it is made; somebody who comes again is who they were. */
const together = ({ kind }: KnownName, before: number, weight: number): number =>
  kind === 'work' ? Math.min(before + weight, ENOUGH) : Math.max(before, weight)

/** Most texts name nobody of any of the universes, and that is quickly seen. */
function namesAny(text: string, names: NamesOfUniverses): boolean {
  const tokens = tokensOf(text, 0)
  return tokens.some((_, at) => ownNamesAt(tokens, at, names).next().done !== true)
}

/** “Star Trek II” and “Tide: Born Again” go on with what a universe has, whether or not they are among its works. */
function continuedIn(
  { from, to }: NameFound,
  tokens: readonly Token[],
  names: NamesOfUniverses,
): KnownName[] {
  return [...ownNamesAt(tokens, from, names)].flatMap(({ end, here }) => {
    const [last, next] = [tokens[end - 1], tokens[end]]
    if (last === undefined || next === undefined || end >= to) return []
    // A colon and a space are two; after a mere space comes a number.
    const gap = next.start - last.end
    const goesOn = gap === 2 || (gap === 1 && /^(?:[ivx]+|\d+)$/.test(next.lower))
    return goesOn ? here.filter(({ kind }) => kind !== 'person') : []
  })
}

/** The names of universes that begin with token `from`, the shortest first, and before which token each ends. */
function* ownNamesAt(
  tokens: readonly Token[],
  from: number,
  { lexicon }: NamesOfUniverses,
): Generator<{ readonly end: number; readonly here: readonly KnownName[] }> {
  let node: WordTrie<KnownName> | undefined = lexicon.root
  for (let at = from; at < tokens.length; at++) {
    node = node.next.get(tokens[at]?.lower ?? '')
    if (node === undefined) return
    const here = node.here.filter((known) => known.from === 'universe')
    if (here.length > 0) yield { end: at + 1, here }
  }
}

/** “The Bear” is a well-known title, whatever a universe calls one of its characters. */
function isTitleOfOther(
  { from, to }: NameFound,
  tokens: readonly Token[],
  { lexicon }: NamesOfUniverses,
): boolean {
  const hit = longest(lexicon.root, tokens, from)
  return (
    hit?.length === to - from && hit.here.some((known) => known.from === 'table' && known.kind === 'work')
  )
}

function sumByUniverse(
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, { readonly traces: number; readonly rest: number }> {
  const sums = new Map<string, { traces: number; rest: number }>()
  for (const [id, weight] of weights) {
    const universe = universeIn(id)
    if (universe === undefined) continue
    const sum = sums.get(universe) ?? { traces: 0, rest: 0 }
    sums.set(universe, sum)
    sum[weight < HINT ? 'traces' : 'rest'] += weight
  }
  return sums
}
