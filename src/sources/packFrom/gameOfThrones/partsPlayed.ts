import { WHOLE_SERIES, type Series } from './series.js'

/** Who plays a character, and when viewers first see them do so. */
export interface PartPlayed {
  readonly actor: string
  readonly character: string
  readonly revealedIn: readonly string[]
}

/**
 * All parts of the list of characters, in the order in which they are first seen. An actor who plays a part in some
 * seasons is first seen in the first scene of the character there.
 */
export function partsPlayed(series: Series): readonly PartPlayed[] {
  const firstIn = firstScenes(series)
  const parts = series.record.characters.flatMap(({ name: character, actors }) =>
    actors.map(({ name: actor, seasons }) => {
      const place =
        seasons === null
          ? firstIn.get(character)
          : seasons
              .flatMap((season) => firstIn.get(keyOf(character, season)) ?? [])
              .toSorted((a, b) => a - b)[0]
      return { actor, character, place: place ?? Number.POSITIVE_INFINITY }
    }),
  )
  return parts
    .toSorted((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ actor, character, place }) => ({
      actor,
      character,
      revealedIn: series.sights[place]?.revealedIn ?? WHOLE_SERIES,
    }))
}

/** The place among all sights of the first of each character, and of the first in each season. */
function firstScenes({ sights }: Series): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const [place, { figure, season }] of sights.entries()) {
    if (!figure.isBorn) continue
    for (const key of [figure.name, keyOf(figure.name, season)]) if (!first.has(key)) first.set(key, place)
  }
  return first
}

const keyOf = (character: string, season: number): string => `${season} ${character}`
