/** The pack of the Netflix series that comes with the program: its outline, its hard cases, and that all of it can be told. */
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { NOTHING_SEEN } from '../src/horizon/horizon.js'
import { restrict } from '../src/horizon/restrict.js'
import { checkPack } from '../src/sources/pack/checkPack.js'
import type { PackStatement } from '../src/sources/pack/pack.js'
import { packEntries } from '../src/sources/pack/packEntries.js'
import { parsePack } from '../src/sources/pack/parsePack.js'
import { revealRef } from '../src/sources/pack/revealRef.js'
import { universeOf } from '../src/universe/universeOf.js'

const FILE = 'packs/defenders.yaml'
const text = readFileSync(new URL(`../${FILE}`, import.meta.url), 'utf8')
const pack = parsePack(text, FILE)
const statements = pack.statements ?? []

/** Season by season in release order: how many installments, and the day on which they all came out. */
const SEASONS: readonly (readonly [part: string, installments: number, released: string])[] = [
  ['daredevil/1', 13, '2015-04-10'],
  ['jessica-jones/1', 13, '2015-11-20'],
  ['daredevil/2', 13, '2016-03-18'],
  ['luke-cage/1', 13, '2016-09-30'],
  ['iron-fist/1', 13, '2017-03-17'],
  ['the-defenders', 8, '2017-08-18'],
  ['the-punisher/1', 13, '2017-11-17'],
  ['jessica-jones/2', 13, '2018-03-08'],
  ['luke-cage/2', 13, '2018-06-22'],
  ['iron-fist/2', 10, '2018-09-07'],
  ['daredevil/3', 13, '2018-10-19'],
  ['the-punisher/2', 13, '2019-01-18'],
  ['jessica-jones/3', 13, '2019-06-14'],
]

const STORY = new Set(['status', 'relation', 'trait', 'event', 'sameAs'])
const isStory = ({ predicate }: { predicate: string }): boolean => STORY.has(predicate)

/** Each statement on a line: who, what, and after the @ what must have been seen. */
const lines = statements.map(lineOf)

function lineOf({ subject, predicate, role, object, value, certainty, revealedIn }: PackStatement): string {
  const what = [predicate, role, object, value, certainty].filter(Boolean).join(' ')
  return `${subject} · ${what} @ ${(revealedIn ?? []).map(revealRef).join(' ')}`.trimEnd()
}

function installmentsIn(part: string): readonly { name?: string; released?: string | number }[] {
  const [id, season] = part.split('/')
  const work = pack.works?.find((each) => each.id === id)
  const found = work?.seasons?.find((each) => each.number === Number(season)) ?? work
  return found?.installments ?? []
}

const namesOf = (id: string): string[] => {
  const entity = pack.entities?.find((each) => each.id === id)
  return (entity?.names ?? []).map(
    ({ name, revealedIn }) => `${name} @ ${(revealedIn ?? []).map(revealRef).join(' ')}`,
  )
}

it('has no faults', () => {
  expect(checkPack(text).faults).toEqual([])
})

test.each(SEASONS)('%s has %i installments with names, all out on %s', (part, count, released) => {
  const installments = installmentsIn(part)
  expect(installments).toHaveLength(count)
  expect(installments.every(({ name }) => name !== undefined)).toBe(true)
  expect(new Set(installments.map((each) => each.released))).toEqual(new Set([released]))
})

it('has 161 installments', () => {
  const count = SEASONS.reduce((sum, [part]) => sum + installmentsIn(part).length, 0)
  expect(count).toBe(161)
})

it('recommends the seasons in the order in which they came out', () => {
  const release = pack.orders?.find(({ id }) => id === 'release')
  expect(release?.items).toEqual(SEASONS.map(([part]) => part))
})

it('tells much of the story, most of it hidden behind an episode', () => {
  const hidden = statements.filter((each) => isStory(each) && each.revealedIn !== undefined)
  const behindEpisodes = hidden.filter(({ revealedIn }) =>
    revealedIn?.every((ref) => /x|defenders\//.test(revealRef(ref))),
  )
  expect(hidden.length).toBeGreaterThanOrEqual(60)
  expect(behindEpisodes.length).toBeGreaterThan(hidden.length * 0.8)
})

test.each(SEASONS)('%s has an antagonist, who is hidden', (part) => {
  const [work, season] = part.split('/')
  const antagonists = statements.filter(
    (each) => each.role === 'antagonist' && each.work === work && String(each.season) === String(season),
  )
  expect(antagonists).not.toEqual([])
  expect(antagonists.every(({ revealedIn }) => revealedIn !== undefined)).toBe(true)
})

describe('the hard cases', () => {
  it.each([
    // Dead in one series and alive in another; even the news of the casting tells.
    'elektra · status dead @ daredevil/2x13',
    'elodie-yung · plays elektra @ daredevil/2x13',
    'elektra · status alive @ the-defenders/3',
    // One name for two people.
    'elektra · alias Black Sky @ daredevil/2x12',
    // Taken for dead and seen alive; a later season depends on it.
    'matt-murdock · status dead probable @ the-defenders/8',
    'matt-murdock · status alive @ the-defenders/8',
    'matt-murdock · status alive @ daredevil/3x01',
    'charlie-cox · plays matt-murdock @ the-defenders/8',
    // One villain gives way to another within a season.
    'cottonmouth · status dead @ luke-cage/1x07',
    'cottonmouth · relation antagonist luke @ luke-cage/1x01',
    'diamondback · relation antagonist luke @ luke-cage/1x08',
    // A name given up, and a kinship that is first only claimed.
    'luke · alias Carl Lucas @ luke-cage/1x04',
    'diamondback · relation half-brother luke possible @ luke-cage/1x09',
    'diamondback · relation half-brother luke @ luke-cage/1x10',
    'kilgrave · status dead @ jessica-jones/1x13',
  ])('%s', (line) => {
    expect(lines).toContain(line)
  })

  it.each([
    ['black-sky-boy', 'Black Sky @ daredevil/1x07'],
    ['diamondback', 'Diamondback @ luke-cage/1x01'],
    ['diamondback', 'Willis Stryker @ luke-cage/1x08'],
    ['kilgrave', 'Kilgrave @ jessica-jones/1x01'],
    ['wilson-fisk', 'Wilson Fisk @ daredevil/1x03'],
  ])('%s is called %s', (id, name) => {
    expect(namesOf(id)).toContain(name)
  })
})

describe('watched in release order', () => {
  const universe = universeOf(packEntries(pack))
  const story = [...universe.statements].filter(isStory)

  test.each(SEASONS.map(([part], index) => ({ part, index })))(
    'after $part, all it reveals can be told',
    ({ index }) => {
      const seen = SEASONS.slice(0, index + 1).map(([part]) => part)
      const opened = (ref: string): boolean =>
        seen.some((part) => ref === part || ref.startsWith(`${part}x`) || ref.startsWith(`${part}/`))
      const visible = restrict(universe, { ...NOTHING_SEEN, seen })
      const shown = new Set([...visible.statements].map(({ id }) => id))
      const untold = story.filter(({ id, revealedIn }) => revealedIn.every(opened) && !shown.has(id))
      expect(untold).toEqual([])
    },
  )

  it('gives a newcomer only the premise', () => {
    const visible = restrict(universe, NOTHING_SEEN)
    expect([...visible.statements].filter(isStory).every(({ revealedIn }) => revealedIn.length === 0)).toBe(
      true,
    )
    expect([...visible.statements].filter(({ predicate }) => predicate === 'status')).toEqual([])
  })
})
