import { expect, test } from 'vitest'
import { tell } from '../model/tell.js'
import { NOTHING_SEEN } from '../horizon/horizon.js'
import { restrict } from '../horizon/restrict.js'
import { readArticle } from '../reading/readArticle.js'
import { NOTHING_KNOWN } from '../model/universe.js'
import { entriesOfReading } from './entriesOfReading.js'
import { universeOf } from './universeOf.js'

const TEXT = `“Salt House” Gets a Second Season

The network has renewed “Salt House” for a second season. Ana Lopez plays Mara Voss in the series.

Spoilers for the finale of “Salt House” ahead. In the finale, Mara Voss was killed by her own brother.`

const article = {
  text: TEXT,
  title: '“Salt House” Gets a Second Season',
  published: '2019-05-02',
  publishedBasis: 'given' as const,
  byline: null,
  outlet: 'The Herald',
  url: 'https://herald.example/salt-house-renewed',
  emphasis: [],
}
const reading = readArticle(article, NOTHING_KNOWN)
const entries = entriesOfReading({ reading, text: TEXT, universe: NOTHING_KNOWN })
const universe = universeOf(entries)
const statementsBy = (predicate: string) =>
  [...universe.statements].filter((statement) => statement.predicate === predicate)

test('every statement of the reading is asserted, with its words and where they stand', () => {
  const [plays] = statementsBy('plays')
  expect(reading.statements.map(tell)).toContain('Ana Lopez · plays Mara Voss · in Salt House')
  const source = plays?.sources.find(({ quote }) => quote !== null)
  const [start = 0, end = 0] = source?.position ?? []
  expect(TEXT.slice(start, end)).toBe(source?.quote)
  expect(source).toMatchObject({ said: '2019-05-02', url: article.url })
})

test('whoever the universe does not know is introduced by name', () => {
  const names = statementsBy('name').map(({ value }) => value)
  expect(new Set(names)).toEqual(new Set(['Ana Lopez', 'Mara Voss', 'Salt House']))
})

test('a name that stands only in hidden sentences is hidden with them', () => {
  const sentences = reading.sentences.map((sentence) => ({
    ...sentence,
    revealedIn: sentence.text.includes('Ana Lopez') ? ['salt-house/1'] : [],
  }))
  const hidden = entriesOfReading({
    reading: { ...reading, sentences },
    text: TEXT,
    universe: NOTHING_KNOWN,
  }).flatMap((entry) =>
    entry.kind === 'asserted' && entry.statement.predicate === 'name' ? [entry.statement] : [],
  )
  expect(Object.fromEntries(hidden.map(({ value, revealedIn }) => [value, revealedIn]))).toEqual({
    'Ana Lopez': ['salt-house/1'],
    'Mara Voss': [],
    'Salt House': [],
  })
})

test('the same article read twice adds nothing', () => {
  const again = entriesOfReading({
    reading: readArticle(article, NOTHING_KNOWN),
    text: TEXT,
    universe: NOTHING_KNOWN,
  })
  expect(universeOf([...entries, ...again])).toEqual(universe)
})

test('a reader who has seen nothing gets the cast and not the death', () => {
  const shown = Array.from(restrict(universe, NOTHING_SEEN).statements, ({ predicate }) => predicate)
  expect(shown).toContain('plays')
  expect(shown).not.toContain('status')
  expect(JSON.stringify(restrict(universe, NOTHING_SEEN))).not.toMatch(/killed/)
})

const SYNOPSIS = 'Mara Voss kills Anselm. Anselm dies.'
const synopsis = { ...article, text: SYNOPSIS, title: 'The End of Anselm' }
const entriesOf = (known: typeof universe, ...revealedIn: string[]) =>
  entriesOfReading({
    reading: readArticle({ ...synopsis, revealedIn }, known),
    text: SYNOPSIS,
    universe: known,
  })

test('of a synopsis nothing is public: not its title, its words or the names of those it introduces', () => {
  const told = universeOf(entriesOf(NOTHING_KNOWN, 'salt-house/1x02'))
  const points = [...told.documents, ...told.statements].map(({ revealedIn }) => revealedIn)
  expect(new Set(points.map(String))).toEqual(new Set(['salt-house/1x02']))
  expect([...told.statements].map(({ value }) => value)).toContain('Anselm')
})

test('a synopsis read twice adds nothing, and that of another episode adds its own', () => {
  const once = entriesOf(NOTHING_KNOWN, 'salt-house/1x02')
  const known = universeOf(once)
  expect(universeOf([...once, ...entriesOf(known, 'salt-house/1x02')])).toEqual(known)
  const both = universeOf([...once, ...entriesOf(known, 'salt-house/1x05')])
  expect(both.documents).toHaveLength(2)
  expect(both.statements).not.toHaveLength(known.statements.length)
})

test('a synopsis that names somebody before their name was known to be revealed reveals it', () => {
  const late = entriesOf(NOTHING_KNOWN, 'salt-house/1x05')
  const early = entriesOf(universeOf(late), 'salt-house/1x02')
  const names = [...late, ...early].flatMap((entry) =>
    entry.kind === 'asserted' && entry.statement.value === 'Anselm' ? [entry.statement.revealedIn] : [],
  )
  expect(names).toEqual([['salt-house/1x05'], ['salt-house/1x02']])
})
