import type { Attribution } from '../attribution.js'
import type { Construction, Place } from '../construction.js'
import type { Piece } from '../piece.js'
import { subjectAfter } from '../subjectAfter.js'

/** How far before the quotation the phrase may stand. */
const REACH = 25

/** “…,” according to Roe; as per Roe, “…”; in the words of Roe, “…”. */
export const accordingTo: Construction = {
  name: 'according to',
  reads: {
    'The set was “held together with tape,” according to Jane Roe.': 'Jane Roe | according to',
    'According to Jane Roe, the set was “held together with tape.”': 'Jane Roe | According to',
    'The set was “held together with tape,” according to a press release from Netflix.':
      'Netflix | according to',
    'In the words of Roe, the set was “held together with tape.”': 'Roe | In the words of',
    'The set was “held together with tape,” per a source at the studio.': 'a source | per',
  },
  ignores: ['They ate “three hundred pounds of rice” per day.'],
  find: (place) => behind(place) ?? before(place),
}

function behind({ pieces, at }: Place): Attribution | null {
  const first = pieces[at + 1]?.word === ',' ? at + 2 : at + 1
  return pieces[first]?.opens === true ? null : phraseAt(pieces, first)
}

function before({ pieces, at, floor }: Place): Attribution | null {
  for (let index = at - 1; index >= Math.max(floor, at - REACH); index--) {
    const found = phraseAt(pieces, index)
    if (found !== null) return found
  }
  return null
}

/** The phrase that begins at a piece, with the one it names. */
export function phraseAt(pieces: readonly Piece[], at: number): Attribution | null {
  const length = phraseLength(pieces, at)
  if (length === 0) return null
  const source = subjectAfter(pieces, at + length)
  const first = pieces[at]
  const last = pieces[at + length - 1]
  if (source === null || first === undefined || last === undefined) return null
  // “per day” counts and tells nothing.
  if (first.word === 'per' && source.kind === 'description' && length === 1 && !isNoun(pieces, at + 1))
    return null
  return { source, cue: { start: first.start, end: last.end } }
}

function phraseLength(pieces: readonly Piece[], at: number): number {
  const word = (offset: number): string => pieces[at + offset]?.word ?? ''
  if (word(0) === 'according' && word(1) === 'to') return 2
  if (word(0) === 'in' && word(1) === 'the' && word(2) === 'words' && word(3) === 'of') return 4
  if (word(0) === 'as' && word(1) === 'per') return 2
  return word(0) === 'per' ? 1 : 0
}

const isNoun = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:the|a|an|one|his|her)$/.test(pieces[at]?.word ?? '')
