import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../../../model/problem.js'
import { parseTime } from '../../../model/playingTime.js'
import { jsonAt } from '../jsonAt.js'
import { itemsIn, keysIn, lineIn, linesIn, proseIn } from '../jsonParts.js'
import type { Actor, Episode, Figure, ListedCharacter, Scene, SeriesRecord } from './record.js'

/**
 * The record in a folder with `episodes.json` and `characters.json`, or beside one of the two.
 * @throws Problem where they are not there, or hold no such record
 */
export async function recordAt(path: string): Promise<SeriesRecord> {
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
  const folder = isFile ? dirname(path) : path
  const { episodes } = keysIn(await jsonAt(join(folder, 'episodes.json')))
  const { characters } = keysIn(await jsonAt(join(folder, 'characters.json')))
  const read = itemsIn(episodes).flatMap((episode) => episodeIn(episode) ?? [])
  if (read.length === 0) {
    throw new Problem(
      'unreadable',
      `${join(folder, 'episodes.json')} lists no episodes`,
      'It must hold `episodes`, each with `seasonNum`, `episodeNum` and `scenes`.',
    )
  }
  return {
    episodes: read.toSorted((a, b) => a.season - b.season || a.number - b.number),
    characters: itemsIn(characters).flatMap((character) => characterIn(character) ?? []),
  }
}

function episodeIn(value: unknown): Episode | null {
  const episode = keysIn(value)
  const [season, number] = [episode['seasonNum'], episode['episodeNum']].map(wholeIn)
  if (typeof season !== 'number' || typeof number !== 'number') return null
  return {
    season,
    number,
    title: lineIn(episode['episodeTitle']),
    released: /^\d{4}-\d\d-\d\d$/.exec(lineIn(episode['episodeAirDate']) ?? '')?.[0] ?? null,
    description: proseIn(episode['episodeDescription']),
    scenes: scenesIn(episode['scenes']),
  }
}

const wholeIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null

/** Times written wrongly, too early, do no harm: a scene never ends before one that came before it. */
function scenesIn(value: unknown): Scene[] {
  let latest = 0
  return itemsIn(value).map((each) => {
    const scene = keysIn(each)
    for (const time of [scene['sceneStart'], scene['sceneEnd']])
      latest = Math.max(latest, parseTime(lineIn(time) ?? '') ?? 0)
    return {
      endSeconds: latest,
      isPresent: scene['flashback'] !== true && scene['greensight'] !== true,
      figures: itemsIn(scene['characters']).flatMap((figure) => figureIn(figure) ?? []),
    }
  })
}

function figureIn(value: unknown): Figure | null {
  const figure = keysIn(value)
  const name = lineIn(figure['name'])
  if (name === null) return null
  const { to, when } = keysIn(figure['married'])
  return {
    name,
    isDead: figure['alive'] === false,
    isBorn: figure['born'] !== false,
    killedBy: linesIn(figure['killedBy']),
    mannerOfDeath: lineIn(figure['mannerOfDeath']),
    title: lineIn(figure['title']),
    marriedTo: when === 'future' ? null : lineIn(to),
  }
}

function characterIn(value: unknown): ListedCharacter | null {
  const character = keysIn(value)
  const name = lineIn(character['characterName'])
  if (name === null) return null
  return {
    name,
    nickname: lineIn(character['nickname']),
    houses: [lineIn(character['houseName']) ?? [], linesIn(character['houseName'])].flat(),
    actors: actorsIn(character),
    others: Object.entries(character).flatMap(([word, names]) =>
      linesIn(names).map((each) => ({ word, name: each })),
    ),
  }
}

function actorsIn(character: Readonly<Record<string, unknown>>): Actor[] {
  const only = lineIn(character['actorName'])
  const several = itemsIn(character['actors']).flatMap((each): Actor[] => {
    const { actorName, seasonsActive } = keysIn(each)
    const name = lineIn(actorName)
    const seasons = itemsIn(seasonsActive).flatMap((season) => wholeIn(season) ?? [])
    return name === null ? [] : [{ name, seasons }]
  })
  return only === null ? several : [{ name: only, seasons: null }, ...several]
}
