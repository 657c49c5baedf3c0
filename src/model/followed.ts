/** Something that others publish and that somebody here wants read as it comes. */
export interface Followed {
  /** Opaque: drawn from the address. */
  readonly id: string
  /** A feed, a page that changes, or a work in a catalogue. */
  readonly kind: 'feed' | 'page' | 'work'
  readonly address: string
  /** What it calls itself; null where it has not said so yet. It may give something away, like a headline. */
  readonly title: string | null
  /** The universes it is read for; none where each document is read for those that it speaks of. */
  readonly universes: readonly string[]
  /** RFC 3339 in UTC: when it is to be asked again. */
  readonly dueOn: string
  readonly health: Health
  /** What the next fetch needs of the last one: whoever fetches knows what is in it. JSON. */
  readonly memory: Readonly<Record<string, unknown>>
}

/** How it went when it was asked. Times are RFC 3339 in UTC. */
export interface Health {
  readonly succeededOn: string | null
  readonly failedOn: string | null
  /** A sentence for the keeper about the last failure; null where there never was one. */
  readonly failure: string | null
  /** How often in a row it could not be had. */
  readonly failures: number
  /** How many items of it were new so far. */
  readonly items: number
  /** What could not be settled in what it gave last, a sentence for the keeper each; absent where there is nothing. */
  readonly doubts?: readonly string[]
}

export const NEVER_ASKED: Health = {
  succeededOn: null,
  failedOn: null,
  failure: null,
  failures: 0,
  items: 0,
}

/** Something that a followed source published, as it is handed in. */
export interface FoundItem {
  /** Whatever says that two items are one: its id, its address, its title and day. At least one; opaque and short. */
  readonly keys: readonly string[]
  /** What it holds: whoever found it knows what is in it. JSON. */
  readonly content: Readonly<Record<string, unknown>>
}

/** An item that is to be read. */
export interface WaitingItem extends Omit<FoundItem, 'keys'> {
  readonly id: string
  /** The id of what it came from. */
  readonly followed: string
  readonly universes: readonly string[]
}
