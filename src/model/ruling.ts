import { opaqueId } from './opaqueId.js'

/** What a keeper decided of statements: who, when, and what follows beside the stance of the source that carries it. */
export interface Ruling {
  /** Opaque, drawn from all that it decides: one ruling may be a source of several statements. */
  readonly id: string
  /** Under which name the keeper's own record is kept. */
  readonly keeper: string
  /** When it was given, RFC 3339 in UTC: of two that contradict each other the later holds. */
  readonly on: string
  /** The id of the ruling that holds no more because of this one. */
  readonly undoes?: string
  /** The reveal point that it sets. */
  readonly reveals?: readonly string[]
  /** What must have been seen before the keeper's own words (`quote`) may be shown. */
  readonly wordsRevealedIn?: readonly string[]
}

/** @param said what is decided, of what; the same by the same keeper at the same time is one ruling */
export const rulingId = (keeper: string, on: string, said: unknown): string =>
  `r-${opaqueId('ruling', keeper, on, JSON.stringify(said))}`
