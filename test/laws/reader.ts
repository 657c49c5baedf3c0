import type { Settings } from '../../src/horizon/settings.js'

/** What the oracle is told of a reader: plain data that it shares with nothing of the program. */
export interface Reader extends Settings {
  readonly seen: readonly string[]
  /** Settings that differ for some works. */
  readonly byWork: Readonly<Record<string, Partial<Settings>>>
  /** Ids of statements that they have opened on purpose. */
  readonly opened: readonly string[]
  readonly articles: 'marked' | 'silent'
  /** The day as of which they ask; null for now. */
  readonly asOf: string | null
}
