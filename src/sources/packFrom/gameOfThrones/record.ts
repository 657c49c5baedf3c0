/**
 * What Jeffrey Lancaster's “Game of Thrones” data records of the series: every scene with its time and who is in it, and
 * a list of the characters, which bears no time at all.
 */
export interface SeriesRecord {
  /** In the order of the series. */
  readonly episodes: readonly Episode[]
  readonly characters: readonly ListedCharacter[]
}

export interface Episode {
  readonly season: number
  readonly number: number
  readonly title: string | null
  /** ISO 8601. */
  readonly released: string | null
  readonly description: string | null
  readonly scenes: readonly Scene[]
}

export interface Scene {
  /** Seconds from the beginning of the episode. Never before the end of an earlier scene. */
  readonly endSeconds: number
  /** Seen as it happens; not in a flashback or a vision. */
  readonly isPresent: boolean
  readonly figures: readonly Figure[]
}

/** Somebody in a scene. */
export interface Figure {
  readonly name: string
  readonly isDead: boolean
  /** False while they are not yet born: dragons that are still eggs. */
  readonly isBorn: boolean
  readonly killedBy: readonly string[]
  readonly mannerOfDeath: string | null
  /** `King`, `Hand`. */
  readonly title: string | null
  /** To whom they are or were married, now that this is told. */
  readonly marriedTo: string | null
}

export interface ListedCharacter {
  readonly name: string
  readonly nickname: string | null
  readonly houses: readonly string[]
  readonly actors: readonly Actor[]
  /** What the list says of others, by its own words: `parents`, `killedBy`. */
  readonly others: readonly { readonly word: string; readonly name: string }[]
}

export interface Actor {
  readonly name: string
  /** The seasons in which they play the part; null for all. */
  readonly seasons: readonly number[] | null
}
