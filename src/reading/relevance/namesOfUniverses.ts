import type { Universe } from '../../model/universe.js'
import { lexiconOfMany, type Lexicon } from '../names/lexicon.js'

/** The names of many universes, ready to be looked for in a text all at once. */
export interface NamesOfUniverses {
  /** With the names that all readings know, which tell “Lost in Space” from “Lost”. */
  readonly lexicon: Lexicon
}

/**
 * Takes a second or two for 100,000 names; `universesSpokenOf` then takes no longer for many universes than for one.
 * @param universes each with its name, which speaks for it as the titles of its works do
 */
export function namesOfUniverses(
  universes: readonly { readonly id: string; readonly name: string; readonly universe: Universe }[],
): NamesOfUniverses {
  return { lexicon: lexiconOfMany(universes, (entity, { id }) => `${id}\n${entity}`) }
}

/** The universe in the id of one of these names; undefined for a name of the shipped tables. No id holds a line break. */
export const universeIn = (id: string): string | undefined =>
  id.includes('\n') ? id.slice(0, id.indexOf('\n')) : undefined
