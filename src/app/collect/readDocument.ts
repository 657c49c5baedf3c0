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
}

/** What the library keeps of it: the article whole, and what it says of the universe. */
export function readDocument({ article, reading, head, universe }: AsRead): ReadDocument {
  const entries = entriesOfReading({ reading, text: article.text, universe })
  const documents = entries.flatMap((entry) => (entry.kind === 'documented' ? [entry.document.id] : []))
  const [id] = documents
  if (id === undefined) throw new TypeError('the entries of a reading name its document')
  return { id, article, universe: head, entries }
}
