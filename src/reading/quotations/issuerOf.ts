import type { Attribution, Speaking } from './attribution.js'
import type { Joined } from './joinParts.js'
import type { Piece } from './piece.js'

/** What is read out instead of being said: “the release continues”, “the statement read”. */
const DOCUMENTS =
  /^(?:release|statement|announcement|synopsis|logline|letter|memo|note|post|tweet|message|caption)$/
/** How far from a quotation its own source may stand, and how far back the one who issued the document. */
const NEAR = 40
const REACH = 250

/**
 * Who speaks through “the release” or “the statement”: whoever is named with it before (“a release from the studio”,
 * “the studio’s statement”), else the one who spoke last. Null where nobody is known, or where somebody speaks in person.
 */
export function issuerOf(
  quotation: Joined,
  before: Joined | undefined,
  pieces: readonly Piece[],
): Attribution | null {
  const { attribution } = quotation
  if (attribution?.source.kind !== 'description') return null
  const head = lastPieceOf(attribution.source, quotation, pieces)
  const word = pieces[head]?.word ?? ''
  if (!DOCUMENTS.test(word) || pieces[head]?.kind !== 'word') return null
  const named = namedWith(word, Math.min(head, quotation.first), pieces)
  if (named !== null) return { source: named, cue: attribution.cue }
  const last = before !== undefined && quotation.first - before.last <= REACH ? before.attribution : null
  return last && { source: last.source, cue: attribution.cue }
}

function lastPieceOf(source: Speaking, { first, last }: Joined, pieces: readonly Piece[]): number {
  for (let at = Math.max(0, first - NEAR); at <= last + NEAR; at++)
    if (pieces[at]?.end === source.end) return at
  return -1
}

/** “a release from the studio”, “the studio said in a release”, “the studio’s release”. */
function namedWith(word: string, limit: number, pieces: readonly Piece[]): Speaking | null {
  for (let at = limit - 1; at > Math.max(0, limit - REACH); at--) {
    if (pieces[at]?.word !== word) continue
    const after = /^(?:from|by)$/.test(pieces[at + 1]?.word ?? '')
      ? (named(pieces[at + 2]) ?? named(pieces[at + 3]))
      : null
    const owner = pieces[at - 1]?.word === "'s" ? named(pieces[at - 2]) : null
    if (after !== null || owner !== null) return after ?? owner
  }
  return null
}

const named = (piece: Piece | undefined): Speaking | null =>
  piece?.kind === 'name' ? { start: piece.start, end: piece.end, kind: 'name' } : null
