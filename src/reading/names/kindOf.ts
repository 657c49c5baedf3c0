import type { EntityKind } from '../../model/entity.js'
import { isGivenName } from './isGivenName.js'
import { ownShape } from './ownShape.js'
import type { NameFound } from './page.js'
import { KINDS, noVotes, strongest, type Tally } from './tally.js'

/** How much the same words elsewhere in the article weigh, against the words around this one. */
const ELSEWHERE = 0.4
/** How much of the votes of a given name is left out where people and characters are told apart. */
const GIVEN_NAME = 3
/** More votes than this from elsewhere add nothing. */
const ENOUGH = 12

/** What speaks for the kinds of one name: its own votes, and those of all names of the same words. */
export interface Case {
  readonly name: NameFound
  readonly own: Tally
  readonly total: Tally
  readonly inHeadline: boolean
}

/** What a name names; `last` is the kind of the name before it. */
export function kindOf({ name, own, total, inHeadline }: Case, last: EntityKind | undefined): EntityKind {
  if (name.afterSlash && last === 'character' && !name.known.some(({ kind }) => kind === 'organisation'))
    return 'character'
  const kinds = allowed(name)
  const weights = noVotes()
  for (const kind of KINDS) weights[kind] = own[kind] + ELSEWHERE * Math.min(total[kind], ENOUGH)
  if (
    kinds === KINDS &&
    name.known.length > 0 &&
    (inHeadline || !name.known.some(({ kind }) => kind === 'character'))
  ) {
    const shape = ownShape(name)
    weights.work += (shape.work ?? 0) * 0.3
    weights.organisation += (shape.organisation ?? 0) * 0.5
  }
  // Nothing small makes a title or a place of "Jane Roe".
  const personal = isPersonal(name.surface)
  if (!name.marked && !name.title && name.known.length === 0 && personal)
    for (const kind of ['work', 'place', 'organisation'] as const) weights[kind] *= 0.4
  // A person and a character of one name hardly ever meet in one article: what the article says decides between them.
  if (kinds.includes('person') && kinds.includes('character')) {
    const somebody =
      Math.max(weights.person, weights.character) + 0.3 * Math.min(weights.person, weights.character)
    // A given name speaks for somebody, little of it for somebody real.
    const real = total.person + own.person * 0.2 - (personal ? GIVEN_NAME : 0)
    const isPerson = real >= total.character + own.character * 0.2
    weights.person = isPerson ? somebody : -1
    weights.character = isPerson ? -1 : somebody
  }
  return strongest(kinds, weights)
}

function isPersonal(surface: string): boolean {
  const words = surface.split(' ')
  return (words.length === 2 || words.length === 3) && isGivenName(words[0] ?? '') && !surface.includes(':')
}

/** What a name may be: what a universe or the table of organisations knows, else anything. */
function allowed({ known, marked }: NameFound): readonly EntityKind[] {
  const settled = known.filter(({ from, kind }) => from === 'universe' || kind === 'organisation')
  if (settled.length === 0 || (marked && settled.every(({ from }) => from === 'table'))) return KINDS
  return [...new Set(known.map(({ kind }) => kind))]
}
