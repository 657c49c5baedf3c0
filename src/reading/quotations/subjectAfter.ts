import { ADVERBS, isAuxiliary, CONJUNCTIONS, PREPOSITIONS, SPEAKING_PRONOUNS } from './smallWords.js'
import type { Speaking } from './attribution.js'
import type { Piece } from './piece.js'
import { reportingVerbAt } from './reportingVerbAt.js'

/** How many pieces a title before a name may have: “said the long-running drama's executive producer Jane Roe”. */
const REACH = 14

/**
 * The subject that follows an inverted verb or “according to”: “said Roe”, “said executive producer Jane Roe”,
 * “said the show's creator, Jane Roe”, “according to one writer”.
 *
 * @param at the piece after the verb
 */
export function subjectAfter(pieces: readonly Piece[], at: number): Speaking | null {
  const first = pieces[at]
  if (first === undefined || first.opens || first.kind === 'mark' || first.kind === 'quoted') return null
  if (SPEAKING_PRONOUNS.has(first.word)) return { start: first.start, end: first.end, kind: 'pronoun' }
  const last = phraseEnd(pieces, at)
  if (last === null) return null
  const end = pieces[last]
  if (end === undefined) return null
  if (end.kind === 'name') return namedAt(pieces, last)
  // “according to a press release from the studio”: who released it speaks.
  const issuer = issuerAfter(pieces, last)
  if (issuer !== null) return issuer
  // “said the show's creator, Jane Roe”: the name after the comma is who it is.
  const apposed = pieces[last + 2]
  if (pieces[last + 1]?.word === ',' && apposed?.kind === 'name' && !isVerb(pieces, last + 3)) {
    return { start: apposed.start, end: apposed.end, kind: 'name' }
  }
  return { start: first.start, end: end.end, kind: 'description' }
}

function namedAt(pieces: readonly Piece[], last: number): Speaking | null {
  const name = pieces[last]
  if (name === undefined) return null
  const other = pieces[last + 2]
  const joined = pieces[last + 1]?.word === 'and' && other?.kind === 'name'
  return { start: name.start, end: joined ? other.end : name.end, kind: 'name' }
}

function issuerAfter(pieces: readonly Piece[], last: number): Speaking | null {
  if (!/^(?:release|statement|announcement|tweet|post|message|letter)$/.test(pieces[last]?.word ?? ''))
    return null
  if (!/^(?:from|by)$/.test(pieces[last + 1]?.word ?? '')) return null
  const at = pieces[last + 2]?.word === 'the' ? last + 3 : last + 2
  return pieces[at]?.kind === 'name' ? namedAt(pieces, at) : null
}

/** Last piece of the phrase that begins at `at`: a name unless the name only belongs to what follows it. */
function phraseEnd(pieces: readonly Piece[], at: number): number | null {
  let last: number | null = null
  for (let index = at; index < at + REACH; index++) {
    const piece = pieces[index]
    if (piece === undefined || (index > at && piece.opens)) break
    if (piece.kind === 'name') last = index
    else if (piece.kind === 'word' && !stopsPhrase(piece)) last = index
    else if (piece.word === "'s" || piece.word === "'" || piece.word === '-') continue
    // “said fellow “Silo” castmate Jane Roe”
    else if (isTitleWithin(piece, pieces[last ?? -1])) continue
    else if (piece.word === 'of' && pieces[last ?? -1]?.kind === 'word') continue
    else break
  }
  return last
}

/** A title in quotation marks between the words that lead to a name, or one of its marks. */
const isTitleWithin = (piece: Piece, last: Piece | undefined): boolean =>
  last?.kind === 'word' &&
  (piece.kind === 'quoted' ? piece.end - piece.start < 40 : /^["“‘]$/.test(piece.word))

const isVerb = (pieces: readonly Piece[], at: number): boolean =>
  isAuxiliary(pieces[at]?.word ?? '') || reportingVerbAt(pieces, at) !== undefined

const stopsPhrase = (piece: Piece): boolean =>
  PREPOSITIONS.has(piece.word) ||
  CONJUNCTIONS.has(piece.word) ||
  isAuxiliary(piece.word) ||
  ADVERBS.has(piece.word) ||
  SPEAKING_PRONOUNS.has(piece.word) ||
  piece.word.endsWith('day')
