/** What a media server tells at one moment of what is being played, in words that all of them can be put in. */
import type { Told } from './exportShape.js'
import { tellPlayed, type Played } from './played.js'

export interface PlayEvent {
  /** As the server calls it: `media.scrobble`; null where it does not say. */
  readonly event: string | null
  /** Whose playing it is, as the server calls them; null where it does not say. */
  readonly account: string | null
  readonly item: Omit<Played, 'isSeen' | 'seenOn'>
  /** Whether the playing has ended, or gone so far that the server counts it. */
  readonly isOver: boolean
  /** Whether the server says that it was played to its end, which is usually the last tenth. */
  readonly isCompleted: boolean
  /** Whether the server lists it as played, by whichever playing. */
  readonly isListed: boolean
  /** How much of it was played, 0 to 1; null where it is not told. */
  readonly share: number | null
  /** When this was told, as the server writes it; null where it does not. */
  readonly at: string | null
  /** ISO 8601 date of the last viewing; null where it is not told. */
  readonly seenOn: string | null
}

/** How much of something must have been played for it to count as seen, where nobody says otherwise. */
export const USUAL_THRESHOLD = 0.9

/**
 * `seen`: this playing went far enough. `listed`: it did not, but the server has it among what was played before.
 * @param threshold from 0 to 1. Where it is higher than usual, a server's own word does not do if it also says how far.
 */
export function verdictOf(event: PlayEvent, threshold: number): 'seen' | 'listed' | 'not' {
  const { isOver, isCompleted, isListed, share } = event
  const isFar = share !== null && share >= threshold
  if (isOver && isFar) return 'seen'
  if (isCompleted && (share === null || threshold <= USUAL_THRESHOLD)) return 'seen'
  return isListed ? 'listed' : 'not'
}

/** As an export tells it. */
export const tellEvent = (event: PlayEvent): Told =>
  tellPlayed({
    ...event.item,
    isSeen: verdictOf(event, USUAL_THRESHOLD) !== 'not',
    seenOn: event.seenOn,
  })
