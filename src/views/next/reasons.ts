import { statementsAboutAs } from '../../horizon/statementsAbout.js'
import type { Visible } from '../../horizon/visible.js'
import { parseRef } from '../../model/installmentRef.js'
import type { Predicate } from '../../model/predicate.js'
import type { KnownStatement } from '../../model/statement.js'
import { isWithdrawn } from '../../universe/isWithdrawn.js'
import { namedPlace } from '../namedPlace.js'
import type { Namer } from '../namedStatement.js'
import { inWords } from '../tellRevealPoint.js'

/** Why one may want to go on with something. */
export interface Reason {
  /** `shares` characters with something begun: alone that is no reason to leave what one has begun. */
  readonly kind: 'order' | 'builds-on' | 'shares'
  /** “The Defenders episode 1 builds on Iron Fist 1x13”. */
  readonly words: string
  /** Ids of the visible statements that give it, sorted. */
  readonly statements: readonly string[]
}

/** What reasons follow from: nothing here but what the reader may know of. */
export interface Seen {
  readonly visible: Visible
  readonly namer: Namer
  /** Works of which something has been seen. */
  readonly followed: ReadonlySet<string>
  /** The last installment of `work` that is out before `unit`; null where none is, or where it has not been seen. */
  readonly lastSeenBefore: (work: string, unit: string) => string | null
  readonly hasBegun: (ref: string) => boolean
}

/** What may link works to one another. */
const LINKING: readonly Predicate[] = ['plays', 'follows', 'crosses-over-with']

/** What links the work of `unit` to those that the reader has begun, by statements that are certain and stand. */
export function reasonsFor(unit: string, seen: Seen): Reason[] {
  const parts = parseRef(unit)
  if (parts === null) return []
  const about = statementsAboutAs(seen.visible, parts.work, LINKING).filter(
    (each) => each.certainty === 'certain' && !each.negated && !isWithdrawn(each),
  )
  const isHere = ({ season }: KnownStatement): boolean =>
    season === null || parts.season === null || season <= parts.season
  return [
    ...worksBehind(unit, about, seen),
    ...charactersMet(
      parts.work,
      about.filter((each) => each.predicate === 'plays' && isHere(each)),
      seen,
    ),
  ]
}

function worksBehind(unit: string, about: readonly KnownStatement[], seen: Seen): Reason[] {
  const own = parseRef(unit)?.work
  const byBase = new Map<string, string[]>()
  for (const { id, predicate, subject, object } of about) {
    const other = subject === own ? object : subject
    // Of sequels only the later leads on from the earlier; who crosses over with whom says nothing of an order.
    const leads = predicate === 'crosses-over-with' || (predicate === 'follows' && subject === own)
    if (!leads || other === null || other === own || !seen.followed.has(other)) continue
    const base = seen.lastSeenBefore(other, unit)
    if (base !== null) byBase.set(base, [...(byBase.get(base) ?? []), id])
  }
  const { visible } = seen
  const bases = [...byBase.keys()].toSorted()
  if (bases.length === 0) return []
  return [
    {
      kind: 'builds-on',
      words: `${namedPlace(visible, unit).words} builds on ${inWords(bases.map((base) => namedPlace(visible, base).words))}`,
      statements: [...byBase.values()].flat().toSorted(),
    },
  ]
}

/** More names are no better reason. */
const MOST_NAMES = 3

function charactersMet(work: string, plays: readonly KnownStatement[], seen: Seen): Reason[] {
  const byWork = new Map<string, Map<string, string>>()
  for (const { id, object, work: where } of plays) {
    if (object === null || where !== work) continue
    const elsewhere = [...worksWith(object, seen)].filter((met) => met !== work)
    const character = elsewhere.length === 0 ? null : seen.namer.named(object)
    if (character?.kind !== 'character') continue
    for (const met of elsewhere) {
      const names = byWork.get(met) ?? new Map<string, string>()
      byWork.set(met, names.set(character.name, id))
    }
  }
  return [...byWork]
    .toSorted(byCount)
    .slice(0, 1)
    .map(([met, names]) => {
      const some = [...names.keys()].toSorted().slice(0, MOST_NAMES)
      const listed = names.size > some.length ? `${some.join(', ')} and others` : inWords(some)
      return {
        kind: 'shares',
        words: `${listed} of ${seen.namer.named(met).name} ${names.size === 1 ? 'is' : 'are'} in it`,
        statements: [...names.values()].toSorted(),
      }
    })
}

type Met = readonly [work: string, names: ReadonlyMap<string, string>]
const byCount = ([a, x]: Met, [b, y]: Met): number => y.size - x.size || (a < b ? -1 : 1)

// The same characters are met in many works.
const kept = new WeakMap<Seen, Map<string, ReadonlySet<string>>>()

function worksWith(character: string, seen: Seen): ReadonlySet<string> {
  const byCharacter = kept.get(seen) ?? new Map<string, ReadonlySet<string>>()
  kept.set(seen, byCharacter)
  const works = byCharacter.get(character) ?? findWorksWith(character, seen)
  byCharacter.set(character, works)
  return works
}

/** The works that the reader has begun, and far enough to have met the character there. */
function findWorksWith(character: string, { visible, followed, hasBegun }: Seen): ReadonlySet<string> {
  const plays = statementsAboutAs(visible, character, ['plays'])
  const works = plays.flatMap(({ work: where, season, negated }) => {
    if (negated || where === null || !followed.has(where)) return []
    return season === null || hasBegun(`${where}/${season}`) ? [where] : []
  })
  return new Set(works)
}
