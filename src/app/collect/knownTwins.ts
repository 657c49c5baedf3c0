/** The documents that were kept lately, by any collector: what repeats one of them is told to. */
import type { Ledger } from '../../ledger/ledger.js'
import { newTwinIndex } from '../../sources/twins/newTwinIndex.js'
import { sketchOf } from '../../sources/twins/sketchOf.js'

/** @returns the id of the document that another repeats; undefined where it speaks for itself */
export type KnownTwins = (document: {
  readonly id: string
  readonly text: string
}) => Promise<string | undefined>

/** A story is told again within days. */
const LATELY_MS = 45 * 24 * 3_600_000

export function knownTwins({ library }: Ledger, now: () => Date): KnownTwins {
  const index = newTwinIndex()
  const since = new Date(now().getTime() - LATELY_MS).toISOString()
  let last = 0
  /** Whoever follows the tail next waits for those before. */
  let turn = Promise.resolve()
  const followTail = async (): Promise<void> => {
    for await (const { documents, position } of library.documentsAfter(last, since)) {
      for (const { id, article } of documents) index.add(id, sketchOf(article.text))
      last = position
    }
  }
  return async ({ id, text }) => {
    turn = turn.then(followTail)
    await turn
    return index.find(sketchOf(text)).find((twin) => twin.document !== id)?.document
  }
}
