import type { NameFound } from './page.js'

/**
 * Makes one title of an owner and what it owns ("Miller’s Crossing") where the article names the two together at least
 * twice and neither ever alone. Owners of several words are people, as a rule, but for pairs ("Ruth & Leo’s First Winter");
 * known ones are what they are known to be.
 */
export function joinOwned(names: readonly NameFound[]): NameFound[] {
  if (!names.some((name, i) => isOwner(name, names[i + 1]))) return [...names]
  const alone = new Map<string, number>()
  const together = new Map<string, number>()
  for (const name of names) for (const word of name.surface.split(' ')) add(alone, word)
  names.forEach((name, i) => {
    const owned = names[i + 1]
    if (isOwner(name, owned)) add(together, pairOf(name, owned))
  })
  const isOne = (owner: NameFound, owned: NameFound): boolean => {
    const times = together.get(pairOf(owner, owned)) ?? 0
    const isNever = (word: string): boolean => alone.get(word) === times || SMALL.test(word)
    return times > 1 && [owner, owned].every(({ surface }) => surface.split(' ').every(isNever))
  }
  const joined: NameFound[] = []
  for (const name of names) {
    const owner = joined.at(-1)
    if (owner !== undefined && owns(owner, name) && isOne(owner, name))
      joined[joined.length - 1] = {
        ...owner,
        end: name.end,
        to: name.to,
        surface: `${owner.surface}’s ${name.surface}`,
        title: true,
        possessive: name.possessive,
      }
    else joined.push(name)
  }
  return joined
}

/** Words that stand in many names. */
const SMALL = /^(?:\p{Ll}{1,3}|&)$/u

const add = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1)

const pairOf = (owner: NameFound, owned: NameFound): string => `${owner.surface}’s ${owned.surface}`

const isOwner = (owner: NameFound, owned: NameFound | undefined): owned is NameFound =>
  owned !== undefined && owns(owner, owned)

const owns = (owner: NameFound, owned: NameFound): boolean =>
  owner.possessive &&
  owner.sentence === owned.sentence &&
  owner.to === owned.from &&
  owned.start <= owner.end + 3 &&
  owner.known.length + owned.known.length === 0 &&
  !owner.marked &&
  !owned.marked &&
  /^\S+(?: (?:&|and) \S+)?$/.test(owner.surface)
