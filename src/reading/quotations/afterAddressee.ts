import type { Piece } from './piece.js'
import { DETERMINERS, PREPOSITIONS } from './smallWords.js'

/** How far “that” may stand from its verb: “said in an interview with the magazine earlier this week that …”. */
const REACH = 24
const OBJECTS = new Set('me us him her them you it'.split(' '))
const HEARERS = new Set(
  'reporters fans viewers critics journalists attendees audiences us everyone people'.split(' '),
)

/** Where the reported clause begins. */
export interface ClauseStart {
  readonly from: number
  /** “that” or a question word opens it. */
  readonly introduced: boolean
}

/**
 * Where the clause of a reporting verb begins, past whom it was said to and where: “told The Daily Planet last week
 * that …”, “said on stage that …”, “told fans …”.
 *
 * @param at the piece after the verb
 */
export function afterAddressee(pieces: readonly Piece[], at: number, ceiling: number): ClauseStart {
  const that = introducer(pieces, at, ceiling)
  if (that !== null) return { from: pieces[that]?.word === 'that' ? that + 1 : that, introduced: true }
  return { from: afterHearer(pieces, at), introduced: false }
}

function introducer(pieces: readonly Piece[], at: number, ceiling: number): number | null {
  for (let index = at; index < Math.min(ceiling, at + REACH); index++) {
    const piece = pieces[index]
    if (piece === undefined || piece.kind === 'quoted' || piece.kind === 'mark') return null
    if (piece.word === 'that' && introduces(pieces, index, at)) return index
    if (index === at && /^(?:how|what|why|whether|where|when|if|who)$/.test(piece.word)) return index
    if (index > at && isFinite(piece.word)) return null
  }
  return null
}

/** “that” right behind the verb or behind a phrase opens a clause; “said of that season” does not. */
const introduces = (pieces: readonly Piece[], index: number, at: number): boolean =>
  index === at || !PREPOSITIONS.has(pieces[index - 1]?.word ?? '')

const isFinite = (word: string): boolean =>
  /^(?:is|are|was|were|will|would|has|had|can|could|did|does)$/.test(word)

function afterHearer(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at]
  if (piece === undefined) return at
  if (
    pieces[at - 1]?.word.startsWith('t') !== true ||
    !/^(?:told|tells|telling|tell)$/.test(pieces[at - 1]?.word ?? '')
  )
    return at
  if (OBJECTS.has(piece.word) || HEARERS.has(piece.word)) return at + 1
  if (piece.kind === 'name') return /^'s?$/.test(pieces[at + 1]?.word ?? '') ? at + 3 : at + 1
  return DETERMINERS.has(piece.word) && pieces[at + 1]?.kind === 'name'
    ? at + 2
    : DETERMINERS.has(piece.word)
      ? at + 2
      : at
}
