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
 * billed for a later season is told with that season, and guests and those who made an episode with the episode. Of
 * several parts of one actor only the main one is on the poster: that somebody plays a second is told with hindsight.
 */
export function creditsOf(
  record: CatalogueRecord,
  { work, fetchedOn }: { readonly work: string; readonly fetchedOn: string },
): readonly RecordedCredit[] {
  const hidden = hindsight(record, { work, fetchedOn, season: null })
  const onPoster = new Map<string, string | null>()
  const billed = (parts: readonly RecordedPart[], where: Credited): Played[] =>
    parts.flatMap(({ actor, character }) =>
      partsOf({ actor, character }).map((role): Played => {
        const isPublic = where.revealedIn.length === 0
        if (isPublic && !onPoster.has(actor)) onPoster.set(actor, role)
        const isSecond = isPublic && onPoster.get(actor) !== role
        return {
          kind: 'played',
          actor,
          character: role,
          ...where,
          ...(isSecond ? { revealedIn: hidden } : {}),
        }
      }),
    )
  const made = (makers: readonly RecordedMaker[], where: Credited): Made[] =>
    makers.map(({ kind, name, role }) => ({ kind: 'made', maker: kind, name, role, ...where }))
  const ofEpisode = (season: number | null) => (episode: RecordedEpisode) => {
    const { number: installment, url } = episode
    const ref = season === null ? partRef(work, installment) : episodeRef(work, season, installment)
    const where: Credited = { season, installment, revealedIn: [ref], url }
    return [...billed(episode.guests, where), ...made(episode.makers, where)]
  }

  const first = Math.min(...record.seasons.map(({ number }) => number).filter((number) => number > 0))
  const whole: Credited = { season: null, installment: null, revealedIn: [], url: record.url }
  return [
    ...billed(record.regulars, whole),
    ...made(record.makers, whole),
    ...record.episodes.flatMap(ofEpisode(null)),
    ...record.seasons.flatMap(({ number, url, regulars, episodes }) => [
      ...billed(
        regulars,
        number === first
          ? { ...whole, url }
          : { season: number, installment: null, revealedIn: [partRef(work, number)], url },
      ),
      ...episodes.flatMap(ofEpisode(number)),
    ]),
  ]
}

/** `null` stands for themselves. */
function partsOf({ actor, character }: RecordedPart): readonly (string | null)[] {
  if (character !== null && !isThere(character)) return []
  const roles = rolesBilled(character ?? '')
  return actor === '' ? [] : roles.length === 0 ? [null] : roles
}
