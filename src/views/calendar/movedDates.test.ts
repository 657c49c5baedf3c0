/** What becomes of an entry when its date moves, its installments are listed, or it is cancelled. */
import { expect, test } from 'vitest'
import { NOTHING_SEEN } from '../../horizon/horizon.js'
import { restrict } from '../../horizon/restrict.js'
import { packEntries } from '../../sources/pack/packEntries.js'
import { parsePack } from '../../sources/pack/parsePack.js'
import { universeOf } from '../../universe/universeOf.js'
import { calendarOf, type CalendarEntry } from './calendarOf.js'

const HEAD = 'unspoiled: 1\nuniverse: { id: tides, name: Tides }\nworks:\n'
const SERIES = '  - { id: tides, kind: series, name: Tides, seasons: [{ number: 1 }, { number: 2 }] }\n'
const LISTED = `  - id: tides
    kind: series
    name: Tides
    seasons:
      - { number: 1 }
      - { number: 2, installments: [{ number: 1, released: 2018-05-04 }, { number: 2, released: 2018-05-04 }] }
`
const film = (released: string, said: string) =>
  `  - { id: tides, kind: film, name: Tides, released: ${released}, said: ${said} }\n`
const said = (on: string, claim: string) =>
  `  - { subject: tides, ${claim}, sources: [{ said: ${on}, url: 'https://daily.example/${on}' }] }\n`

function entryOf(works: readonly string[], ...statements: string[]): CalendarEntry | undefined {
  const packs = works.map((work) => {
    const text = HEAD + work + (statements.length === 0 ? '' : `statements:\n${statements.join('')}`)
    return packEntries(parsePack(text, 'tides.yaml'))
  })
  const { entries } = calendarOf(restrict(universeOf(packs.flat()), NOTHING_SEEN), { words: '', seen: [] })
  return entries.find(({ when }) => when !== null)
}

const MAY = said('2018-01-10', 'predicate: release, season: 2, happens: 2018-05-01')
const JUNE = said('2018-03-20', 'predicate: release, season: 2, happens: 2018-06-01')

test('a date that moves keeps its id, and is one revision more', () => {
  const [may, june] = [entryOf([SERIES], MAY), entryOf([SERIES], MAY, JUNE)]
  expect(may).toMatchObject({ when: '2018-05-01', revisions: { count: 0, last: '2018-01-10' } })
  expect(june).toMatchObject({ when: '2018-06-01', revisions: { count: 1, last: '2018-03-20' } })
  expect(june?.id).toBe(may?.id)
})

test('so does one of the outline, of which only the last is known', () => {
  const [early, late] = [film('2018-05-01', '2018-01-10'), film('2018-06-01', '2018-03-20')]
  expect(entryOf([early])).toMatchObject({ when: '2018-05-01', revisions: { last: '2018-01-10' } })
  expect(entryOf([early, late])).toMatchObject({ when: '2018-06-01', revisions: { last: '2018-03-20' } })
  expect(entryOf([early, late])?.id).toBe(entryOf([early])?.id)
})

test('a season that was announced is the same once its installments are listed', () => {
  const [told, listed] = [entryOf([SERIES], MAY), entryOf([LISTED], MAY)]
  expect(listed).toMatchObject({ words: 'Tides season 2 (2 episodes)', when: '2018-05-04' })
  expect(listed?.id).toBe(told?.id)
})

const CANCELLED = 'predicate: production, value: cancelled'

test.each([
  ['a season', SERIES, [MAY, said('2018-04-01', `${CANCELLED}, season: 2`)], true],
  [
    'a season that came back',
    SERIES,
    [
      MAY,
      said('2018-04-01', `${CANCELLED}, season: 2`),
      said('2018-04-20', 'predicate: production, value: renewed, season: 2'),
    ],
    false,
  ],
  ['a film', film('2018-06-01', '2018-01-01'), [said('2018-04-01', CANCELLED)], true],
  ['a film that was out', film('2018-03-01', '2018-01-01'), [said('2018-04-01', CANCELLED)], false],
  // The season that is ready is often still shown.
  ['a series, after its season', SERIES, [MAY, said('2018-04-01', CANCELLED)], false],
] as const)('%s', (_, work, statements, isCancelled) => {
  expect(entryOf([work], ...statements)?.isCancelled).toBe(isCancelled)
})
