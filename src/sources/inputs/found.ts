import type { Article } from '../../model/reading.js'

/** A document that is there, not read yet. */
export interface Found {
  /** Where it is, in the words of the command line; of a line its number too: `news.jsonl:17`. */
  readonly where: string
  /** What its sender calls it; null for what has no id. */
  readonly id: string | null
  /** How much of what was asked for is done with this one, 0 to 1; null where nobody knows how much there is. */
  readonly share: number | null
  /** Rejects with a Problem where there is no article. */
  readonly article: () => Promise<Article>
}

/** What cannot be had, in place of what it would have been. */
export const failed = (where: string, trouble: unknown): Found => ({
  where,
  id: null,
  share: 1,
  article: async () => Promise.reject(trouble),
})
