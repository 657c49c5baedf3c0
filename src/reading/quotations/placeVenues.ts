import type { Span } from '../../model/reading.js'
import type { Speaking } from './attribution.js'
import type { NameSpan, Piece } from './piece.js'
import { personSpokenOf } from './sentenceSubject.js'
import { isVenue } from './venueAtName.js'

/** Something said, by whom, and where the text says so. */
export interface Said {
  readonly source: Speaking | null
  readonly start: number
  readonly cue: Span | null
}

/** So much of a very long sentence is looked at. */
const LONGEST = 120

/** A venue, and whom it is about. */
interface VenueMention extends Span {
  /** Where its sentence begins. */
  readonly sentence: number
  readonly paragraph: number
  /** Key of the one whom the sentence is about, null when no name says it. */
  readonly speaker: string | null
}

/**
 * For each thing said, where it was said: what its own sentence names, else what was named last before it in its
 * paragraph, else where the same speaker was said to speak last.
 *
 * @param said in the order of the text
 * @returns a venue or null for each
 */
export function placeVenues(
  pieces: readonly Piece[],
  names: readonly NameSpan[],
  said: readonly Said[],
): (Span | null)[] {
  const mentions = findVenues(pieces, names)
  if (mentions.length === 0) return said.map(() => null)
  const keys = new Map(names.map(({ start, key }) => [start, key]))
  const paragraphs = paragraphStarts(pieces)
  const bySpeaker = new Map<string, Span>()
  let next = 0
  let paragraph = 0
  let lastSpeaker: string | null = null
  return said.map(({ source, start, cue }) => {
    while ((paragraphs[paragraph + 1] ?? Number.POSITIVE_INFINITY) <= start) paragraph++
    let own: Span | null = null
    for (
      let mention = mentions[next];
      mention !== undefined && mention.sentence <= Math.max(start, cue?.start ?? 0);
      mention = mentions[++next]
    ) {
      lastSpeaker = mention.speaker ?? lastSpeaker
      if (lastSpeaker !== null) bySpeaker.set(lastSpeaker, mention)
    }
    const latest = mentions[next - 1]
    if (latest !== undefined && latest.paragraph === paragraph) own = latest
    const key: string | null = (source?.kind === 'name' ? keys.get(source.start) : undefined) ?? lastSpeaker
    lastSpeaker = key ?? lastSpeaker
    if (own !== null) {
      if (key !== null) bySpeaker.set(key, own)
      return spanOf(own)
    }
    const inherited = key === null ? undefined : bySpeaker.get(key)
    return inherited === undefined ? null : spanOf(inherited)
  })
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

function paragraphStarts(pieces: readonly Piece[]): number[] {
  return pieces.filter((piece) => piece.opensParagraph).map((piece) => piece.start)
}

/** At most one venue a sentence: the first, “told The Daily Planet at the premiere on the pier”. */
function findVenues(pieces: readonly Piece[], names: readonly NameSpan[]): VenueMention[] {
  const mentions: VenueMention[] = []
  let floor = 0
  let paragraph = -1
  let taken = -1
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    if (piece.opensParagraph) paragraph++
    if (piece.opens) floor = at
    if (piece.kind !== 'name' || taken === floor || !isVenue(pieces, at)) continue
    taken = floor
    const sentence = pieces[floor]?.start ?? piece.start
    const speaker = speakerKey(pieces, names, floor)
    mentions.push({
      start: piece.start,
      end: piece.end,
      sentence,
      paragraph: Math.max(0, paragraph),
      speaker,
    })
  }
  return mentions
}

function speakerKey(pieces: readonly Piece[], names: readonly NameSpan[], floor: number): string | null {
  let limit = floor + 1
  while (limit < pieces.length && limit - floor < LONGEST && pieces[limit]?.opens !== true) limit++
  const subject = personSpokenOf(pieces, { floor, limit })
  return subject?.kind === 'name' ? (names[pieces[subject.from]?.place ?? -1]?.key ?? null) : null
}
