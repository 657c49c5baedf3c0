import { expect, test } from 'vitest'
import { season, work } from '../../test/arbitraries/known.js'
import { seenUpTo } from './seenUpTo.js'

const works = [work('tide', { kind: 'series', seasons: [season(1, 3)] })]
const mark = (ref: string, seenOn: string) => ({ universe: 'u', ref, seenOn })
const record = {
  marks: [mark('tide/1x03', '2020-01-02'), mark('tide/1x02', '2020-01-01'), mark('tide/1x01', '2020-01-01')],
  opened: [
    { universe: 'u', statement: 'early', openedOn: '2020-01-01' },
    { universe: 'u', statement: 'late', openedOn: '2020-01-02' },
  ],
}

test.each([
  [0, [], []],
  [1, ['tide/1x01'], ['early']],
  [2, ['tide/1x01', 'tide/1x02'], ['early']],
  [-1, [], []],
])('at point %d one had seen %j and opened %j', (count, refs, statements) => {
  const { marks, opened } = seenUpTo(record, works, count)
  expect(marks.map(({ ref }) => ref)).toEqual(refs)
  expect(opened.map(({ statement }) => statement)).toEqual(statements)
})

test('past the last point one has seen everything', () => {
  expect(seenUpTo(record, works, 9)).toEqual(record)
})
