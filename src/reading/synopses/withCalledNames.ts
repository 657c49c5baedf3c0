import type { NamesFound } from '../names/findNames.js'
import type { Lexicon } from '../names/lexicon.js'
import type { NameFound } from '../names/page.js'
import type { SentenceTokens, Token } from '../names/tokens.js'
import { isKnownOfOne } from './verbForms.js'

/**
 * With the words by which somebody of the work is called, though news would never take them for a name: “Sun” and “Book”.
 * They need their capital, and at the head of a sentence a verb behind it.
 */
export function withCalledNames({ tokens, names }: NamesFound, { byWord }: Lexicon): NamesFound {
  const called = tokens.flatMap((sentence, index) => calledIn(sentence, { index, names, byWord }))
  if (called.length === 0) return { tokens, names }
  return { tokens, names: [...names, ...called].toSorted((a, b) => a.start - b.start) }
}

interface Known {
  readonly index: number
  readonly names: readonly NameFound[]
  readonly byWord: Lexicon['byWord']
}

function calledIn({ tokens, titleCase }: SentenceTokens, { index, names, byWord }: Known): NameFound[] {
  if (titleCase) return []
  const isCalled = (token: Token, at: number): boolean =>
    token.capital && byWord.has(token.lower) && (at > 0 || acts(tokens[at + 1])) && !isPartOfMore(tokens, at)
  const found = tokens.flatMap((token, at) => (isCalled(token, at) ? [nameAt(token, at, index)] : []))
  if (found.length === 0) return []
  const taken = names.filter(({ sentence }) => sentence === index)
  return found.filter(({ start, end }) => !taken.some((name) => name.start < end && start < name.end))
}

const acts = (next: Token | undefined): boolean =>
  next !== undefined &&
  (isKnownOfOne(next.lower) || /^(?:is|was|has|had|and|does|must|can|will)$/.test(next.lower))

/** “the Book Club”: the words of a name stand together. */
const isPartOfMore = (tokens: readonly Token[], at: number): boolean => {
  const [before, here, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (here === undefined) return true
  const joinsBefore =
    before?.capital === true && at > 1 && here.start - before.end === 1 && !before.possessive
  return joinsBefore || (after?.capital === true && after.start - here.end === 1 && !here.possessive)
}

const nameAt = ({ start, end, text, possessive }: Token, at: number, sentence: number): NameFound => ({
  start,
  end,
  surface: text,
  sentence,
  from: at,
  to: at + 1,
  marked: false,
  title: false,
  possessive,
  afterSlash: false,
  inBrackets: false,
  endsBrackets: false,
  known: [],
})
