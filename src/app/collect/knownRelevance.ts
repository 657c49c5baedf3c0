/** Which of the universes an article speaks of, by their names, which are made ready once for many articles. */
import type { Article } from '../../model/reading.js'
import { namesOfUniverses, type NamesOfUniverses } from '../../reading/relevance/namesOfUniverses.js'
import { universesSpokenOf } from '../../reading/relevance/universesSpokenOf.js'
import type { KnownUniverse } from './knownUniverses.js'

export type KnownRelevance = (
  article: Article,
  universes: readonly KnownUniverse[],
) => readonly KnownUniverse[]

export function knownRelevance(): KnownRelevance {
  let ready: { readonly of: readonly KnownUniverse[]; readonly names: NamesOfUniverses } | null = null
  return (article, universes) => {
    // A synopsis is about its work, whatever it names.
    if (article.revealedIn !== undefined) return universes
    if (ready === null || !areSame(ready.of, universes)) {
      const named = universes.map(({ head: { id, name }, universe }) => ({ id, name, universe }))
      ready = { of: universes, names: namesOfUniverses(named) }
    }
    const spokenOf = new Set(universesSpokenOf(article, ready.names).map(({ universe }) => universe))
    return universes.filter(({ head }) => spokenOf.has(head.id))
  }
}

const areSame = (some: readonly KnownUniverse[], others: readonly KnownUniverse[]): boolean =>
  some.length === others.length && some.every(({ universe }, index) => universe === others[index]?.universe)
