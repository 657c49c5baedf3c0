import type { EntityKind } from '../../model/entity.js'
import { contextVotes } from './contextVotes.js'
import type { NamesFound } from './findNames.js'
import { kindOf } from './kindOf.js'
import { lendToFullNames } from './lendToFullNames.js'
import { neighbourVotes } from './neighbourVotes.js'
import { ownShape } from './ownShape.js'
import type { NameFound } from './page.js'
import { addVotes, noVotes, type Tally } from './tally.js'

/** A name with the kind of thing it names here. */
export interface NameOfKind extends NameFound {
  readonly kind: EntityKind
}

/**
 * Decides what each name names. All occurrences of the same words vote (their neighbours, their shape), short names
 * vote for the full ones, and each occurrence then weighs that vote against its own neighbours: "Jessica Jones" is a
 * series here and a character there. Whether somebody is a person or a character is one question for the whole
 * article. Names that a universe knows are only what they are known to be.
 */
export function decideKinds({ names, tokens }: NamesFound): NameOfKind[] {
  const words = names.map(({ surface }) => surface.toLowerCase())
  const contexts = names.map((name) => contextVotes(name, tokens[name.sentence]))
  const byWords = totalsOf(names, words, contexts)
  const lone = lendToFullNames(byWords)
  const totals = words.map((own) => byWords.get(own) ?? noVotes())
  for (const [i, votes] of neighbourVotes(names, tokens, totals).entries())
    for (const tally of [contexts[i], totals[i]]) if (tally !== undefined) addVotes(tally, votes)
  let last: EntityKind | undefined
  return names.map((name, i) => {
    const [own, total] = [contexts[i] ?? noVotes(), totals[i] ?? noVotes()]
    if (lone.has(words[i] ?? '')) own.person *= 0.4
    const inHeadline = tokens[name.sentence]?.titleCase === true
    last = kindOf({ name, own, total, inHeadline }, last)
    return { ...name, kind: last }
  })
}

/** By their words, what all names that are written so have in votes. */
function totalsOf(
  names: readonly NameFound[],
  words: readonly string[],
  contexts: readonly Tally[],
): Map<string, Tally> {
  const totals = new Map<string, Tally>()
  for (const [i, name] of names.entries()) {
    const own = words[i] ?? ''
    let total = totals.get(own)
    if (total === undefined) {
      total = noVotes()
      addVotes(total, ownShape(name))
      totals.set(own, total)
    }
    addVotes(total, contexts[i] ?? {})
  }
  return totals
}
