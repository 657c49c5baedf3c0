import { expect, test } from 'vitest'
import { settingNames } from '../horizon/settingTable.js'
import { choicesIn, isSetting, parseSettingKey, settingKey } from './choicesIn.js'

const listings = [
  { universe: 'u', works: ['tide', 'reef'] },
  { universe: 'v', works: ['tide'] },
]

test('every key is read as it was written', () => {
  for (const name of settingNames()) expect(parseSettingKey(settingKey(name, null))?.name).toBe(name)
  const place = { universe: 'u.1', work: 'été_2' }
  expect(parseSettingKey(settingKey('outline', place))).toEqual({ name: 'outline', place })
})

test.each([
  ['outline', 'next', true],
  ['outline', 'half', false],
  ['outline@u/tide', 'next', true],
  ['caution@u/tide', 'strict', false],
  ['outlines', 'next', false],
  ['outline', 3, false],
])('a record may hold %s: %j — %s', (key, value, may) => {
  expect(isSetting(key, value)).toBe(may)
})

test.each([
  ['for all', { outline: 'next' }, [{ name: 'outline', value: 'next', work: null }]],
  ['for a work', { 'outline@u/reef': 'next' }, [{ name: 'outline', value: 'next', work: 'reef' }]],
  [
    'in one of two universes that list the work',
    { 'outline@u/tide': 'next' },
    [{ name: 'outline', value: 'next', work: 'tide' }],
  ],
  [
    'what shows more, in one of two',
    { 'previews@u/tide': 'shown' },
    [{ name: 'previews', value: 'hidden', work: 'tide' }],
  ],
  [
    'what shows more, in both',
    { 'previews@u/tide': 'shown', 'previews@v/tide': 'shown' },
    [{ name: 'previews', value: 'shown', work: 'tide' }],
  ],
  ['in a universe that is not asked', { 'outline@w/tide': 'next' }, []],
  ['what nobody knows', { outline: 'half', colour: 'red' }, []],
])('what is set %s', (_, settings, choices) => {
  expect(choicesIn(settings, listings)).toEqual(choices)
})
