/**
 * What the Game of Thrones data says, straight from its JSON and by none of the program's code: when each character
 * is first seen, who dies when and by whom, and what its timeless list holds. A moment is the episode's place in the
 * series and the second at which a scene ends.
 */

/** @param episodes, characters the two parsed files */
export function rawSeries({ episodes }, { characters }) {
  const first = new Map()
  const deaths = new Map()
  const killings = new Map()
  for (const [place, { scenes }] of episodes.entries()) {
    for (const { sceneEnd, characters: figures } of scenes) {
      const moment = momentOf(place, secondsOf(sceneEnd))
      for (const { name, born, alive, killedBy } of figures) {
        if (born !== false) keepEarliest(first, name, moment)
        if (alive === false) keepEarliest(deaths, name, moment)
        for (const killer of killedBy ?? []) keepEarliest(killings, `${name}|${killer}`, moment)
      }
    }
  }
  const actors = new Map()
  for (const { characterName, actorName, actors: several } of characters)
    for (const { actorName: name } of [{ actorName }, ...(several ?? [])])
      if (name !== undefined) actors.set(name, [...(actors.get(name) ?? []), characterName])
  const killed = characters.filter(({ killedBy }) => killedBy !== undefined).map(({ characterName }) => characterName)
  return {
    first,
    deaths,
    killings,
    actors,
    nicknames: new Set(characters.flatMap(({ nickname }) => nickname ?? [])),
    /** Everybody of whom the list says who or what killed them. */
    killed,
    listed: { names: characters.length, deaths: killed.length },
  }
}

/** Moments of all episodes on one line; no episode has a million seconds. */
export const momentOf = (place, seconds) => place * 1e6 + seconds

const secondsOf = (time) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

function keepEarliest(map, key, moment) {
  map.set(key, Math.min(moment, map.get(key) ?? Number.POSITIVE_INFINITY))
}
