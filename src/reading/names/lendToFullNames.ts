import type { Tally } from './tally.js'

/** What is said of "Ritter" is said of Krysten Ritter too. Returns the short names that belong to no full one. */
export function lendToFullNames(totals: ReadonlyMap<string, Tally>): ReadonlySet<string> {
  const lone = new Set<string>()
  const byWord = new Map<string, Tally[]>()
  for (const [name, total] of totals) {
    const words = name.split(' ')
    if (words.length < 2 || words.length > 4) continue
    for (const word of [words[0], words.at(-1)]) {
      const owners = byWord.get(word ?? '')
      if (owners === undefined) byWord.set(word ?? '', [total])
      else owners.push(total)
    }
  }
  for (const [name, total] of totals) {
    if (name.includes(' ')) continue
    const owners = byWord.get(name)
    // News names real people in full before it calls them by less: who has one name only is in a story, as a rule.
    if (owners === undefined) {
      total.person *= 0.4
      lone.add(name)
    }
    if (owners?.length !== 1) continue
    for (const owner of owners) {
      owner.person += total.person * 0.7
      owner.character += total.character * 0.7
    }
  }
  return lone
}
