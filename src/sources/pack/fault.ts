/** What is wrong with a pack, where (both counted from 1), and what to write instead. */
export interface Fault {
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
}

/** The way from the top of a pack to a value: keys and places in lists. */
export type Path = readonly (string | number)[]

/** A fault that is not yet put on a line: checks know values, not text. */
export interface PathFault {
  readonly path: Path
  /** Whether the key at the end of `path` is at fault, or its value. */
  readonly at: 'key' | 'value'
  readonly message: string
  readonly hint: string
  /** Where a slip is likely: what was typed, and the words that are known. A near one makes a better hint. */
  readonly meant?: { readonly typed: string; readonly among: readonly string[] }
  /** Where the same thing stood first, when it stands twice. */
  readonly first?: Path
}

/** What is wrong, without saying where. */
export type Trouble = Pick<PathFault, 'message' | 'hint' | 'meant'>

export type Report = (fault: PathFault) => void
