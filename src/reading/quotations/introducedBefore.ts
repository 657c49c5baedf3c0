import { isTopic } from './isTopic.js'
import type { Subject } from './nounPhrase.js'
import { phraseEnding } from './nounPhrase.js'
import type { Piece } from './piece.js'
import { personSpokenOf } from './sentenceSubject.js'

/** How many pieces back a sentence may begin that introduces a speaker. */
const REACH = 250
/** Heads of descriptions that can speak: “the showrunner”, “the actress”. */
const PERSONAL =
  /(?:[^l]er|or|ess|ist|man|woman|star|lead|exec|executive|boss|creator|host|duo|team|source|fan|editor|official)$/
const THINGS =
  /^(?:trailer|teaser|poster|chapter|character|number|cover|letter|order|summer|winter|paper|chair|thriller)$/

/**
 * Whom the sentences between the last quotation and this one are about: the nearest that a person, a pronoun or a
 * “the showrunner” is the subject of. Headings between paragraphs are passed over.
 *
 * @param first the piece with which the quotation begins
 * @param after the piece with which the quotation before ended, -1 for none
 */
export function introducedBefore(pieces: readonly Piece[], first: number, after: number): Subject | null {
  const begin = pieces[first]?.opens === true ? first : topicBefore(pieces, first, after)
  if (begin === null) return null
  let limit = begin
  for (let floor = begin - 1; floor > Math.max(after, first - REACH); floor--) {
    if (pieces[floor]?.opens !== true) continue
    const subject = isHeading(pieces, floor, limit) ? null : speakerOf(pieces, floor, limit)
    if (subject !== null) return subject
    limit = floor
  }
  return null
}

/** Where the sentence begins that says only what the quotation in it is about: “On the ending: …”. */
function topicBefore(pieces: readonly Piece[], first: number, after: number): number | null {
  for (let floor = first - 1; floor > after; floor--)
    if (pieces[floor]?.opens === true) return isTopic(pieces, floor, first) ? floor : null
  return null
}

/** A line of its own without a stop at its end. */
function isHeading(pieces: readonly Piece[], floor: number, limit: number): boolean {
  const last = pieces[limit - 1]
  const isLine = pieces[floor]?.opensParagraph === true && pieces[limit]?.opensParagraph === true
  return isLine && last !== undefined && last.kind !== 'quoted' && !/^[.!?:…)”"]$/.test(last.word)
}

function speakerOf(pieces: readonly Piece[], floor: number, limit: number): Subject | null {
  const subject = personSpokenOf(pieces, { floor, limit })
  if (subject?.kind === 'pronoun' && /^(?:we|i)$/.test(pieces[subject.from]?.word ?? '')) {
    return partnerOf(pieces, subject.from, limit)
  }
  if (subject?.kind !== 'description') return subject
  const head = pieces.slice(subject.from, limit).find((piece) => piece.end === subject.end)?.word ?? ''
  return PERSONAL.test(head) && !THINGS.test(head) ? subject : null
}

/** “We spoke with Jane Roe”: the writer speaks of the one who was asked. */
function partnerOf(pieces: readonly Piece[], from: number, limit: number): Subject | null {
  for (let at = from + 2; at < limit; at++) {
    const piece = pieces[at]
    if (piece?.kind === 'name' && /^(?:with|to|asked)$/.test(pieces[at - 1]?.word ?? '')) {
      return phraseEnding(pieces, at, at)
    }
  }
  return null
}
