import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { known } from '../../test/arbitraries/known.js'
import { universes } from '../../test/arbitraries/universes.js'
import type { Entry } from '../model/entry.js'
import type { KnownStatement } from '../model/statement.js'
import { growingUniverse } from './growingUniverse.js'
import { rowsOf } from './rowsOf.js'

const asserted = (statement: KnownStatement): Entry => ({ kind: 'asserted', statement })
const source = (url: string) => ({ url, said: null, quote: null })

test('statements come out of columns as they were written, by id', () => {
  fc.assert(
    fc.property(universes, ({ statements }) => {
      const written = [...statements].toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect([...rowsOf(statements)]).toEqual(written)
      const { columns } = rowsOf(statements)
      expect(columns.rows).toBe(written.length)
    }),
    { numRuns: 100 },
  )
})

test('a universe that was given out stays as it is, whatever is added', () => {
  const growing = growingUniverse()
  const alive = known({
    predicate: 'status',
    subject: 'mara',
    value: 'alive',
    sources: [source('https://a.example')],
  })
  growing.add([asserted(alive)])
  const before = growing.now()
  growing.add([
    asserted({ ...alive, sources: [source('https://b.example')] }),
    asserted(known({ predicate: 'event', subject: 'mara', value: 'sails' })),
    { kind: 'withdrawn', statement: alive.id, source: source('https://c.example') },
  ])
  const after = growing.now()
  expect([...before.statements]).toEqual([alive])
  expect(Array.from(after.statements, ({ value, sources }) => [value, sources.length])).toEqual([
    ['sails', 0],
    ['alive', 3],
  ])
})

test('what is added one by one is what is added all at once', () => {
  fc.assert(
    fc.property(universes, (universe) => {
      const entries = [...universe.statements, ...universe.statements].map(asserted)
      const [one, all] = [growingUniverse(), growingUniverse()]
      all.add(entries)
      for (const entry of entries) {
        one.add([entry])
        one.now()
      }
      expect(one.now()).toEqual(all.now())
    }),
    { numRuns: 50 },
  )
})

test('a remark waits for the statement that it speaks of', () => {
  const growing = growingUniverse()
  growing.add([{ kind: 'disputed', statement: 'later', source: source('https://a.example') }])
  expect(growing.now().statements.length).toBe(0)
  growing.add([asserted({ ...known({ predicate: 'status', subject: 'mara' }), id: 'later' })])
  expect(growing.now().statements.at(0)?.sources).toEqual([
    { ...source('https://a.example'), stance: 'disputes' },
  ])
})
