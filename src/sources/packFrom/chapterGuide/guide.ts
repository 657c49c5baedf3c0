/**
 * A character guide to a series of books, in which everything told of a character bears the chapter that reveals it; the
 * format of spoiler-free character guides, versions 1.0 and 2.0 of their schema.
 */
export interface Guide {
  /** A slug. */
  readonly id: string
  readonly name: string
  /** In the order of the guide's index. */
  readonly books: readonly GuideBook[]
  /** Files that are no book of it, each with the reason. */
  readonly leftOut: readonly string[]
}

export interface GuideBook {
  readonly id: string
  readonly title: string
  readonly author: string | null
  /** A year. */
  readonly published: string | null
  /** The numbers of its first and last chapter; a prologue is chapter 0, an epilogue the last. */
  readonly firstChapter: number
  readonly lastChapter: number
  readonly characters: readonly GuideCharacter[]
  /** What happens in each chapter. */
  readonly recaps: readonly { readonly chapter: number; readonly text: string }[]
}

export interface GuideCharacter {
  /** The same in every book of the series. */
  readonly id: string
  readonly name: string
  /** Without a chapter: the guide knows none. */
  readonly aliases: readonly string[]
  /** In the order of their chapters; at least one. */
  readonly stages: readonly [Stage, ...Stage[]]
}

/** What is known of a character once a chapter has been read. */
export interface Stage {
  readonly chapter: number
  readonly role: string | null
  readonly description: string | null
  readonly relationships: readonly Relationship[]
}

/** Two texts, either of which may name a character: `Arsheesh: Foster father`, `Father: Arsheesh`, `Rank: Soldier`. */
export interface Relationship {
  readonly label: string
  readonly text: string
}
