import { GIVEN_NAMES } from './givenNames.js'
import { isGivenName } from './isGivenName.js'
import { isOrdinary } from './isOrdinary.js'
import type { NameFound } from './page.js'
import { shapeVotes } from './shapeVotes.js'
import type { Tally } from './tally.js'

/** What a name's own words say of its kind, and what the shipped tables know of them. */
export function ownShape(name: NameFound): Partial<Tally> {
  const written = name.surface.split(/\s+/)
  const words = written.map((word) => word.toLowerCase())
  const votes = shapeVotes(words, {
    acronym: /^\p{Lu}{2,5}$/u.test(name.surface),
    givenName: isGivenName(written[0] ?? ''),
    ordinary: words.filter((word) => isOrdinary(lettersOf(word))).length,
  })
  for (const { kind, from } of name.known) {
    if (from === 'universe') continue
    if (kind === 'organisation') {
      votes.organisation = (votes.organisation ?? 0) + 12
      continue
    }
    votes[kind] = (votes[kind] ?? 0) + (kind === 'work' ? titleWeight(name, words) : heroWeight(name, words))
  }
  return votes
}

/** Most words are letters alone; to ask first takes less time than to look for others. */
const lettersOf = (word: string): string => (/^[a-z]*$/.test(word) ? word : word.replace(/[^\p{L}-]/gu, ''))

/** A name of the table may be a hero's or a title's: then only the article can tell. */
const heroWeight = (name: NameFound, words: readonly string[]): number =>
  words.length > 1 && !name.known.some(({ kind }) => kind === 'work') ? 8 : 4

/** How sure a title of the table is meant: less where somebody may be called so too. */
function titleWeight(name: NameFound, words: readonly string[]): number {
  const isHero = name.known.some(({ kind }) => kind === 'character')
  if (isHero) return 3.5
  if (words.length === 1) return isOrdinary(words[0] ?? '') || GIVEN_NAMES.has(name.surface) ? 2.5 : 8
  return 10
}
