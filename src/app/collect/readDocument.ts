import type { ReadDocument } from '../../ledger/library.js'
import type { Article, Reading } from '../../model/reading.js'
import type { Universe } from '../../model/universe.js'
import type { UniverseHead } from '../../model/universeHead.js'
import { entriesOfReading } from '../../universe/entriesOfReading.js'

/** An article as it was read, and with what. */
export interface AsRead {
  readonly article: Article
  readonly reading: Reading
  readonly head: UniverseHead
  readonly universe: Universe
  /** The id of the document that it repeats; undefined where it speaks for itself. */
  readonly repeats?: string | undefined
}

/** What the library keeps of it: the article whole, and what it says of the universe. */
export function readDocument({ article, reading, head, universe, repeats }: AsRead): ReadDocument {
  const entries = entriesOfReading({
    reading,
    text: article.text,
    universe,
    ...(repeats !== undefined && { repeats }),
  })
  const documents = entries.flatMap((entry) => (entry.kind === 'documented' ? [entry.document.id] : []))
  const [id] = documents
  if (id === undefined) throw new TypeError('the entries of a reading name its document')
  return { id, article, universe: head, entries, doubts: reading.doubts }
}
