import type { Source } from '../model/statement.js'

/**
 * Sources in the one order that they always have, each once, with the day on which the ledger first had it. The order
 * follows from what they say alone: in whichever order they came, and whatever more they said before a part of them was
 * taken out.
 */
export function distinctSources(sources: readonly Source[]): readonly Source[] {
  if (sources.length < 2) return sources
  const byKey = new Map<string, Source>()
  for (const source of sources) {
    const key = sourceKey(source)
    byKey.set(key, earlierRecorded(source, byKey.get(key) ?? source))
  }
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source)
}

/** What makes two sources one: everything but when the ledger had it. */
function sourceKey(source: Source): string {
  const { url, said, quote, stance, document, position, correctedBy, revealedIn, ruling } = source
  return JSON.stringify([
    url,
    said,
    quote,
    stance,
    document,
    position,
    correctedBy,
    revealedIn,
    rulingKey(ruling),
  ])
}

/** Its keys may come in any order. */
const rulingKey = (ruling: Source['ruling']): readonly unknown[] | undefined =>
  ruling && [ruling.id, ruling.keeper, ruling.on, ruling.undoes, ruling.reveals, ruling.wordsRevealedIn]

function earlierRecorded(a: Source, b: Source): Source {
  return (a.recordedOn ?? '') <= (b.recordedOn ?? '') ? a : b
}
