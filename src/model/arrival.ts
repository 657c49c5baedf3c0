/** What came last from one of a reader's players, so that they see that it is connected. */
export interface Arrival {
  /** The id of the token with which it came. */
  readonly token: string
  /** What sent it: `Plex`. */
  readonly from: string
  /** RFC 3339 in UTC. */
  readonly cameOn: string
  /** As the player calls what happened: `media.scrobble`; null where it does not say. */
  readonly event: string | null
  readonly outcome: PlaybackOutcome
  /** A sentence without its end. */
  readonly reason: string
}

/**
 * `marked`: it is marked as seen now. `rewatched`: it was, and is so once more. `again`: this viewing was told before.
 * `unsettled`: it may be several things, and waits for the reader. `unlisted`: no universe here lists it. `ignored`: it
 * tells of nothing that was seen.
 */
export type PlaybackOutcome = 'marked' | 'rewatched' | 'again' | 'unsettled' | 'unlisted' | 'ignored'
