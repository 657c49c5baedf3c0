import type { Span } from '../../model/reading.js'
import type { Speaking } from './attribution.js'
import type { VenueMention } from './findVenues.js'
import type { Laid } from './layPieces.js'
import type { NameSpan } from './piece.js'

/** Something said, by whom, and where the text says so. */
export interface Said {
  readonly source: Speaking | null
  readonly start: number
  readonly cue: Span | null
}

/**
 * For each thing said, where it was said: what its own sentence names, else what was named last before it in its
 * paragraph, else where the same speaker was said to speak last, else what the headline names.
 *
 * @param said in the order of the text
 * @returns a venue or null for each
 */
export function placeVenues(
  { venues: mentions, paragraphs }: Laid,
  names: readonly NameSpan[],
  said: readonly Said[],
): (Span | null)[] {
  if (mentions.length === 0) return said.map(() => null)
  const keyOf = speakerKeys(names)
  const paragraphOf = counter(paragraphs)
  const bySpeaker = new Map<string, Span>()
  // “The Long Night panel at Comic-Con”: a headline that names only the occasion speaks for the whole article.
  const whole = mentions.find((mention) => mention.paragraph === 0 && !mention.byPerson)
  let next = 0
  return said.map(({ source, start, cue }) => {
    next = passMentions(mentions, { from: next, until: Math.max(start, cue?.start ?? 0) }, bySpeaker)
    const latest = mentions[next - 1]
    const own = latest !== undefined && latest.paragraph === paragraphOf(start) - 1 ? latest : undefined
    const key = source === null ? null : keyOf(source)
    if (own !== undefined && key !== null) bySpeaker.set(key, own)
    const inherited = key === null ? undefined : bySpeaker.get(key)
    return spanOf(own ?? inherited ?? whole)
  })
}

const spanOf = (span: Span | undefined): Span | null =>
  span === undefined ? null : { start: span.start, end: span.end }

interface Passage {
  readonly from: number
  readonly until: number
}

/** Notes where each speaker spoke in the sentences up to a place, and returns the first mention not yet passed. */
function passMentions(
  mentions: readonly VenueMention[],
  { from, until }: Passage,
  bySpeaker: Map<string, Span>,
): number {
  let next = from
  for (
    let mention = mentions[next];
    mention !== undefined && mention.sentence <= until;
    mention = mentions[++next]
  ) {
    if (mention.speaker !== null) bySpeaker.set(mention.speaker, mention)
  }
  return next
}

/** How many of the spans begin at or before a place. Places must be asked for in order. */
function counter(spans: readonly Span[]): (place: number) => number {
  let count = 0
  return (place) => {
    while (count < spans.length && (spans[count]?.start ?? 0) <= place) count++
    return count
  }
}

/** The key of a named source; for a pronoun or a description that of the person named last before it. */
function speakerKeys(names: readonly NameSpan[]): (source: Speaking) => string | null {
  const keys = new Map(names.map(({ start, key }) => [start, key]))
  const persons = names.filter(({ kind }) => kind === 'person' || kind === 'unknown')
  return (source) => {
    const own = source.kind === 'name' ? keys.get(source.start) : undefined
    return own ?? personBefore(persons, source.start)
  }
}

/** By halving: sources do not come in order, since carried ones stand earlier. A person goes before an unknown. */
function personBefore(persons: readonly NameSpan[], place: number): string | null {
  let low = 0
  let high = persons.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((persons[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  const near = persons.slice(Math.max(0, low - 4), low)
  return (near.findLast(({ kind }) => kind === 'person') ?? near.at(-1))?.key ?? null
}
