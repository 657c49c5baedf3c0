/** What a universe is called: all that is told of it where universes are listed. */
export interface UniverseHead {
  readonly id: string
  readonly name: string
  /** A BCP 47 tag; null where nobody said. */
  readonly language: string | null
}
