import { isRevealedBy } from '../../model/isRevealedBy.js'
import type { KnownName, Lexicon } from '../names/lexicon.js'

/**
 * The lexicon as somebody has it who has seen as much as a synopsis retells: “Crake” is the Crake whose name they know, not one
 * who comes later, and whoever everybody knows before whoever was named on the way. A full name is always whose it is.
 */
export function lexiconBy(lexicon: Lexicon, revealedIn: readonly string[]): Lexicon {
  const [everybodys, theirs] = [new Set<string>(), new Set<string>()]
  for (const { id, from, revealedIn: needed } of lexicon.names) {
    if (from !== 'universe') continue
    if (needed.length === 0) everybodys.add(id)
    else if (!theirs.has(id) && isRevealedBy(needed, revealedIn)) theirs.add(id)
  }
  const rank = ({ id }: KnownName): number => (everybodys.has(id) ? 0 : theirs.has(id) ? 1 : 2)
  const byWord = new Map<string, readonly KnownName[]>()
  for (const [word, owners] of lexicon.byWord) {
    const best = Math.min(...owners.map(rank))
    const named = owners.filter((owner) => rank(owner) === best)
    byWord.set(word, named)
    // “Jean-Luc” is “Jean” too where nobody else is.
    const [first = ''] = word.split('-')
    if (first !== word && !lexicon.byWord.has(first))
      byWord.set(first, [...(byWord.get(first) ?? []), ...named])
  }
  return { ...lexicon, byWord }
}
