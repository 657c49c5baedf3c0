/** A feed as its dialect writes it, in one shape for all dialects: no date, address or markup is understood yet. */
import type { Feed, FeedDialect } from './feed.js'

export interface WrittenFeed extends Pick<Feed, 'language' | 'restSeconds'> {
  readonly dialect: FeedDialect
  readonly title: string | null
  readonly home: string | null
  readonly self: string | null
  /** `xml:base`. */
  readonly base: string | null
  readonly items: readonly WrittenItem[]
}

export interface WrittenItem {
  readonly id: string | null
  readonly title: string | null
  readonly address: string | null
  readonly base: string | null
  readonly published: string | null
  readonly updated: string | null
  /** What claims to be the whole text; null where the item carries none. */
  readonly content: WrittenText | null
  /** What claims to be its beginning, or says nothing of what it is. */
  readonly summary: WrittenText | null
  readonly authors: readonly string[]
  /** Whose item it is where the feed gathers those of others. */
  readonly outlet: string | null
  readonly tags: readonly string[]
}

export interface WrittenText {
  readonly text: string
  /** `unsaid`: the dialect allows both and says not which. */
  readonly as: 'text' | 'html' | 'unsaid'
}

/** The first that is there and not blank. */
export const firstOf = (...values: readonly (string | undefined)[]): string | null =>
  values.find((value) => value !== undefined && value.trim() !== '')?.trim() ?? null

export function writtenText(text: string | undefined, as: WrittenText['as']): WrittenText | null {
  return text === undefined || text.trim() === '' ? null : { text, as }
}
