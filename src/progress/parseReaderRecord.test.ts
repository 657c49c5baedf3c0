import { expect, test } from 'vitest'
import { Problem } from '../model/problem.js'
import { parseReaderRecord } from './parseReaderRecord.js'

const mark = { universe: 'u', ref: 'tide/1x01', seenOn: '2026-03-01' }
const listed = { universe: 'tides', work: 'silo', list: 'planned', listedOn: '2026-03-01' }
const imported = { id: 'i1', file: 'a.csv', importedOn: '2026-03-01', marks: [], listed: [listed] }
const unsettled = {
  id: 'u1',
  from: 'Plex',
  cameOn: '2026-03-01T10:00:00.000Z',
  what: 'Tide 1x01',
  reason: 'it may be two',
  seenOn: '2026-03-01',
  candidates: [{ universe: 'u', ref: 'tide/1x01' }],
}
const whole = {
  unspoiledReader: 1,
  marks: [mark],
  rewatches: [mark],
  settings: { caution: 'strict' },
  opened: [],
  listed: [listed],
  imports: [imported],
  unsettled: [unsettled],
}

test('what was exported is read as it was', () => {
  const { unspoiledReader: _, ...record } = whole
  expect(parseReaderRecord(JSON.stringify(whole), 'me.json')).toEqual(record)
})

test.each([
  ['no JSON', '{', /me\.json is not what/],
  ['another file', '{"version": 3}', /me\.json is not what/],
  ['a list', '[]', /me\.json is not what/],
  ['no marks', { ...whole, marks: null }, /^`marks` in me\.json/],
  ['a mark without a day', { ...whole, marks: [mark, { ...mark, seenOn: 'May' }] }, /^item 2 of `marks`/],
  ['a mark of nothing', { ...whole, marks: [{ ...mark, ref: 'a b' }] }, /^item 1 of `marks`/],
  ['a character that no database keeps', { ...whole, marks: [{ ...mark, universe: 'u\0' }] }, /^item 1/],
  ['a list that there is not', { ...whole, listed: [{ ...listed, list: 'loved' }] }, /^item 1 of `listed`/],
  ['an import of nothing', { ...whole, imports: [{ ...imported, marks: [3] }] }, /^item 1 of `imports`/],
  ['a rewatch of nothing', { ...whole, rewatches: [{ ...mark, ref: '' }] }, /^item 1 of `rewatches`/],
  ['what may be nothing', { ...whole, unsettled: [{ ...unsettled, candidates: 3 }] }, /^item 1 of `unset/],
  ['settings that are none', { ...whole, settings: [] }, /`settings`/],
  ['a setting that there is not', { ...whole, settings: { colour: 'red' } }, /`colour` in `settings`/],
])('%s is a problem with a way out', (_, record, message) => {
  const text = typeof record === 'string' ? record : JSON.stringify(record)
  expect(() => parseReaderRecord(text, 'me.json')).toThrow(Problem)
  expect(() => parseReaderRecord(text, 'me.json')).toThrow(message)
})
