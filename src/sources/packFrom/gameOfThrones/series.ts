import { episodeRef, timeRef } from '../../../model/installmentRef.js'
import { newIds } from '../newIds.js'
import type { Episode, Figure, Scene, SeriesRecord } from './record.js'

/** The id of the series in packs. */
export const SERIES = 'game-of-thrones'

/** A safe reveal point for what bears no time: all of the series. */
export const WHOLE_SERIES: readonly string[] = [SERIES]

/** One scene with somebody in it. */
export interface Sight {
  readonly figure: Figure
  readonly scene: Scene
  readonly season: number
  /** The end of the scene, as a reveal point. */
  readonly revealedIn: readonly string[]
}

/** The record, with what everything else is placed by. */
export interface Series {
  readonly record: SeriesRecord
  /** Everybody in every scene, in order. */
  readonly sights: readonly Sight[]
  /** Names of all characters, those of the scenes first. */
  readonly names: ReadonlySet<string>
  /** The end of the scene in which somebody appears first; the whole series for those who are in none. */
  readonly firstSeen: (name: string) => readonly string[]
  readonly characterId: (name: string) => string
  readonly personId: (name: string) => string
}

export function seriesOf(record: SeriesRecord): Series {
  const sights = record.episodes.flatMap(sightsIn)
  const first = new Map<string, readonly string[]>()
  for (const { figure, revealedIn } of sights) {
    // The egg must not name the dragon.
    if (figure.isBorn && !first.has(figure.name)) first.set(figure.name, revealedIn)
  }
  return {
    record,
    sights,
    names: new Set([
      ...sights.map(({ figure }) => figure.name),
      ...record.characters.map(({ name }) => name),
    ]),
    firstSeen: (name) => first.get(name) ?? WHOLE_SERIES,
    characterId: newIds('character'),
    personId: newIds('person'),
  }
}

function sightsIn({ season, number, scenes }: Episode): Sight[] {
  const episode = episodeRef(SERIES, season, number)
  return scenes.flatMap((scene) => {
    const revealedIn = [timeRef(episode, scene.endSeconds)]
    return scene.figures.map((figure) => ({ figure, scene, season, revealedIn }))
  })
}
