import { readArticle } from '../reading/readArticle.js'
import type { Article } from '../model/reading.js'
import { Problem } from '../model/problem.js'
import { entriesOfReading } from '../universe/entriesOfReading.js'
import { keptUniverse } from './keptUniverse.js'
import { noUniverse } from './seenMarks.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** Where articles are kept, and what became of those that were. */
export interface Keeping {
  /** Reads an article whole, whoever asks for it, and records what it says. */
  readonly keep: (article: Article, caution: 'normal' | 'strict') => Promise<void>
  /** How many entries were new so far. */
  readonly added: () => number
}

/**
 * Keeps articles in one universe of the ledger.
 * @param universes what was asked for: exactly one, which is kept already
 * @throws Problem where none or several are meant, or it is not kept
 */
export async function keepArticles(universes: readonly string[], world: KeepingWorld): Promise<Keeping> {
  const [id, ...more] = universes
  if (id === undefined || more.length > 0) {
    throw new Problem('usage', 'an article is kept in one universe', 'Say which one with --universe.')
  }
  const { head, universe } = await withLedger(world, async (ledger) => {
    const found = (await ledger.universes()).find((each) => each.id === id)
    if (found === undefined) throw noUniverse(id)
    return { head: found, universe: await keptUniverse(ledger, id) }
  })
  let added = 0
  const keep: Keeping['keep'] = async (article, caution) => {
    const reading = readArticle(article, universe, { caution })
    const entries = entriesOfReading({ reading, text: article.text, universe })
    added += await withLedger(world, async (ledger) => ledger.append(head, entries))
  }
  return { keep, added: () => added }
}
