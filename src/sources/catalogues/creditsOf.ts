import { episodeRef, partRef } from '../../model/installmentRef.js'
import { hindsight } from './hindsight.js'
import type { CatalogueRecord, RecordedEpisode, RecordedMaker, RecordedPart } from './record.js'
import { rolesBilled, isThere } from './rolesBilled.js'

/** One who plays or makes something, where, and what reveals it. */
export type RecordedCredit = Played | Made

interface Credited {
  readonly season: number | null
  readonly installment: number | null
  /** Empty for what is public. */
  readonly revealedIn: readonly string[]
  readonly url: string
}

export interface Played extends Credited {
  readonly kind: 'played'
  readonly actor: string
  /** Null where they are themselves. */
  readonly character: string | null
}

export interface Made extends Credited, Pick<RecordedMaker, 'name' | 'role'> {
  readonly kind: 'made'
  readonly maker: RecordedMaker['kind']
}

/**
 * Everybody in the credits. Who is billed for the whole work, or for its first season, is on the poster: public. Who is
 * billed for a later season first is told with that season; guests, and those who made an episode, with the episode. Of
 * several parts of one actor only the main one is on the poster: that somebody plays a second is told with hindsight.
 */
export function creditsOf(
  record: CatalogueRecord,
  { work, fetchedOn }: { readonly work: string; readonly fetchedOn: string },
): readonly RecordedCredit[] {
  const hidden = hindsight(record, { work, fetchedOn, season: null })
  const regulars = newBilling(hidden)
  const ofEpisode = (season: number | null) => (episode: RecordedEpisode) => {
    const { number: installment, url } = episode
    const ref = season === null ? partRef(work, installment) : episodeRef(work, season, installment)
    const where: Credited = { season, installment, revealedIn: [ref], url }
    return [...playedBy(episode.guests, where), ...madeBy(episode.makers, where)]
  }
  const first = Math.min(...record.seasons.map(({ number }) => number).filter((number) => number > 0))
  const whole: Credited = { season: null, installment: null, revealedIn: [], url: record.url }
  return [
    ...regulars(record.regulars, whole),
    ...playedBy(record.others, { ...whole, revealedIn: hidden }),
    ...madeBy(record.makers, whole),
    ...record.episodes.flatMap(ofEpisode(null)),
    ...record.seasons.flatMap(({ number: season, url, regulars: billed, episodes }) => [
      ...regulars(
        billed,
        season === first
          ? { ...whole, url }
          : { season, installment: null, revealedIn: [partRef(work, season)], url },
      ),
      ...episodes.flatMap(ofEpisode(season)),
    ]),
  ]
}

/** Takes who is billed, from first to last, and leaves out who was billed before. */
function newBilling(
  hidden: readonly string[],
): (parts: readonly RecordedPart[], where: Credited) => Played[] {
  const mainRoles = new Map<string, string | null>()
  const billed = new Set<string>()
  return (parts, where) =>
    playedBy(parts, where).flatMap((played) => {
      const { actor, character, revealedIn } = played
      const key = JSON.stringify([actor, character])
      if (billed.has(key)) return []
      billed.add(key)
      if (revealedIn.length > 0) return [played]
      if (!mainRoles.has(actor)) mainRoles.set(actor, character)
      return mainRoles.get(actor) === character ? [played] : [{ ...played, revealedIn: hidden }]
    })
}

const playedBy = (parts: readonly RecordedPart[], where: Credited): Played[] =>
  parts.flatMap((part) =>
    rolesOf(part).map((character) => ({ kind: 'played', actor: part.actor, character, ...where })),
  )

const madeBy = (makers: readonly RecordedMaker[], where: Credited): Made[] =>
  makers.map(({ kind, name, role }) => ({ kind: 'made', maker: kind, name, role, ...where }))

/** `null` stands for themselves. */
function rolesOf({ character }: RecordedPart): readonly (string | null)[] {
  if (character !== null && !isThere(character)) return []
  const roles = rolesBilled(character ?? '')
  return roles.length === 0 ? [null] : roles
}
