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
  // Spelt out: to read the kinds by name is several times as fast as one after another.
  weights.person = own.person + elsewhere(total.person)
  weights.character = own.character + elsewhere(total.character)
  weights.work = own.work + elsewhere(total.work)
  weights.organisation = own.organisation + elsewhere(total.organisation)
  weights.place = own.place + elsewhere(total.place)
  weights.thing = own.thing + elsewhere(total.thing)
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
    for (const kind of NEVER_PERSONAL) weights[kind] *= 0.4
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

const elsewhere = (votes: number): number => ELSEWHERE * Math.min(votes, ENOUGH)

const NEVER_PERSONAL = ['work', 'place', 'organisation'] as const

/** Two words or three, a given name first. */
function isPersonal(surface: string): boolean {
  const first = surface.indexOf(' ')
  if (first < 0) return false
  const second = surface.indexOf(' ', first + 1)
  if (second >= 0 && surface.includes(' ', second + 1)) return false
  return isGivenName(surface.slice(0, first)) && !surface.includes(':')
}

/** What a name may be: what a universe or the table of organisations knows, else anything. */
function allowed({ known, marked }: NameFound): readonly EntityKind[] {
  const settled = known.filter(({ from, kind }) => from === 'universe' || kind === 'organisation')
  if (settled.length === 0 || (marked && settled.every(({ from }) => from === 'table'))) return KINDS
  return [...new Set(known.map(({ kind }) => kind))]
}
