import { episodeRef } from '../../../model/installmentRef.js'
import type { PackEntity, PackSeason, PackStatement } from '../../pack/pack.js'
import type { MadePack } from '../madePack.js'
import { deathsIn } from './deathsIn.js'
import { marriagesIn } from './marriagesIn.js'
import { once } from './once.js'
import { partsPlayed, type PartPlayed } from './partsPlayed.js'
import type { Episode, SeriesRecord } from './record.js'
import { SERIES, seriesOf, WHOLE_SERIES, type Series } from './series.js'
import { tiesInList } from './tiesInList.js'
import { housesInList, titlesIn } from './traitsIn.js'

/**
 * The record as a pack. What the scenes tell is revealed by the end of the scene: names, deaths, marriages, titles, who
 * plays whom. What only the list of characters tells waits for the whole series.
 */
export function gameOfThronesPack(record: SeriesRecord): MadePack {
  const series = seriesOf(record)
  const parts = partsPlayed(series)
  return {
    pack: {
      unspoiled: 1,
      universe: { id: SERIES, name: 'Game of Thrones', language: 'en' },
      works: [{ id: SERIES, kind: 'series', name: 'Game of Thrones', seasons: seasonsOf(record.episodes) }],
      entities: [...peopleOf(series, parts), ...charactersOf(series)],
      statements: once([
        ...record.episodes.flatMap(synopsisOf),
        ...parts.map((part) => playing(series, part)),
        ...deathsIn(series),
        ...marriagesIn(series),
        ...titlesIn(series),
        ...tiesInList(series),
        ...housesInList(series),
      ]),
    },
    leftOut: [],
  }
}

function seasonsOf(episodes: readonly Episode[]): PackSeason[] {
  const numbers = new Set(episodes.map(({ season }) => season))
  return [...numbers].map((number) => ({
    number,
    installments: episodes
      .filter(({ season }) => season === number)
      .map((episode) => ({
        number: episode.number,
        ...(episode.title === null ? {} : { name: episode.title }),
        ...(episode.released === null ? {} : { released: episode.released }),
      })),
  }))
}

function synopsisOf({ season, number, description }: Episode): PackStatement[] {
  if (description === null) return []
  const revealedIn = [episodeRef(SERIES, season, number)]
  return [
    { subject: SERIES, predicate: 'event', value: description, season, installment: number, revealedIn },
  ]
}

/** Nicknames stand in the list of characters, which bears no time. */
function charactersOf({ names, record: { characters }, characterId, firstSeen }: Series): PackEntity[] {
  const nicknames = new Map(characters.map(({ name, nickname }) => [name, nickname]))
  return [...names].map((name) => {
    const nickname = nicknames.get(name) ?? null
    const own = { name, revealedIn: firstSeen(name) }
    const aliases =
      nickname === null ? [] : [{ name: nickname, role: 'alias', revealedIn: WHOLE_SERIES } as const]
    return { id: characterId(name), kind: 'character', names: [own, ...aliases] }
  })
}

/** That somebody is in the series at all is told by the first part that they play. */
function peopleOf({ personId }: Series, parts: readonly PartPlayed[]): PackEntity[] {
  const first = new Map<string, PartPlayed>()
  for (const part of parts) if (!first.has(part.actor)) first.set(part.actor, part)
  return [...first.values()].map(({ actor, revealedIn }) => ({
    id: personId(actor),
    kind: 'person',
    names: [{ name: actor, revealedIn }],
  }))
}

const playing = ({ personId, characterId }: Series, part: PartPlayed): PackStatement => ({
  subject: personId(part.actor),
  predicate: 'plays',
  object: characterId(part.character),
  work: SERIES,
  revealedIn: part.revealedIn,
})
