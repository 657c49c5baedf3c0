import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { shared } from '../where.mjs'
import { momentOf, rawSeries } from './rawSeries.mjs'

export const record = path.join(shared, 'data/game-of-thrones')

/** How far somebody has come who is in the middle of an episode. */
const HALF = { time: '00:25:00', seconds: 25 * 60 }

/**
 * Watches the series episode by episode through its pack, pausing in the middle of each.
 * @returns what is told at the end of each season beside what the list of characters shows to anyone, and everything
 *   that was told before its scene; null where the data is not there
 */
export async function measureSeries({ universeFrom, visibleTo }) {
  if (!existsSync(record)) return null
  const read = (file) => JSON.parse(readFileSync(path.join(record, file), 'utf8'))
  const raw = rawSeries(read('episodes.json'), read('characters.json'))
  const universe = await universeFrom('game-of-thrones', record)
  const [work] = universe.works
  const episodes = work.seasons.flatMap(({ number: season, installments }) =>
    installments.map(({ number }) => ({ season, ref: `${work.id}/${season}x${String(number).padStart(2, '0')}` })),
  )
  const whole = told(universe)
  const early = []
  const seasons = []
  let points = 0
  for (const [place, { season, ref }] of episodes.entries()) {
    const before = episodes.slice(0, place).map((each) => each.ref)
    const isLast = place === episodes.length - 1
    for (const [seen, moment] of [
      [`${ref}@${HALF.time}`, momentOf(place, HALF.seconds)],
      [ref, isLast ? Number.POSITIVE_INFINITY : momentOf(place + 1, -1)],
    ]) {
      const visible = visibleTo(universe, [...before, seen])
      early.push(...earlyIn(visible, { raw, moment, nameOf: whole.nameOf }).map((what) => `${seen}: ${what}`))
      points += 1
      if (seen === ref && episodes[place + 1]?.season !== season) {
        const listedEarly = raw.killed.filter((name) => !(raw.deaths.get(name) <= moment)).length
        seasons.push({ season, listedEarly, ...counts(told(visible), whole) })
      }
    }
  }
  return { episodes: episodes.length, points, early, seasons, listed: raw.listed }
}

function told({ statements: all, entities }) {
  const statements = [...all]
  const characters = new Set(entities.filter(({ kind }) => kind === 'character').map(({ id }) => id))
  const names = statements.filter(({ predicate, role }) => predicate === 'name' && role !== 'alias')
  return {
    nameOf: new Map(names.map(({ subject, value }) => [subject, value])),
    names: names.filter(({ subject }) => characters.has(subject)),
    deaths: statements.filter(({ predicate, value }) => predicate === 'status' && value === 'dead'),
    killings: statements.filter(({ role }) => role === 'killed by'),
    kin: statements.filter(({ predicate, role }) => predicate === 'relation' && role !== 'killed by'),
  }
}

const counts = (shown, whole) =>
  Object.fromEntries(
    ['names', 'deaths', 'killings', 'kin'].map((kind) => [kind, [shown[kind].length, whole[kind].length]]),
  )

/** Everything shown that no scene has told by then. */
function earlyIn({ statements }, { raw, moment, nameOf }) {
  const isBy = (map, key) => (map.get(key) ?? Number.POSITIVE_INFINITY) <= moment
  const isMet = (name) => isBy(raw.first, name)
  const isAtEnd = moment === Number.POSITIVE_INFINITY
  return [...statements].flatMap(({ predicate, subject, object, value, role, installment }) => {
    if (isAtEnd || installment !== null) return []
    const [who, whom] = [nameOf.get(subject), object === null ? value : nameOf.get(object)]
    const isTold = {
      name: () => role !== 'alias' && (isMet(value) || (raw.actors.get(value) ?? []).some(isMet)),
      status: () => value !== 'dead' || isBy(raw.deaths, who),
      plays: () => isMet(whom),
      relation: () =>
        role === 'killed by' ? isBy(raw.killings, `${who}|${whom}`) : isMet(who) && (object === null || isMet(whom)),
      trait: () => isMet(who),
    }[predicate]
    return isTold === undefined || isTold() ? [] : [`${who ?? value} ${role ?? predicate} ${whom}`]
  })
}
