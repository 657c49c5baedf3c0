import { expect, test } from 'vitest'
import { NOTHING_SEEN } from './horizon.js'
import { chosenSettings } from './chosenSettings.js'
import { settingsFor } from './settingsFor.js'

const horizonOf = (...choices: Parameters<typeof chosenSettings>[0]) => ({
  ...NOTHING_SEEN,
  ...chosenSettings(choices),
})

test('who has set nothing has what a reader has of whom nothing is known', () => {
  const { caution, ...settings } = chosenSettings([])
  expect(NOTHING_SEEN).toMatchObject(settings)
  expect(caution).toBe('normal')
})

test('what is set for a work holds there, and the last counts', () => {
  const horizon = horizonOf(
    { name: 'outline', value: 'next', work: null },
    { name: 'outline', value: 'next', work: 'tide' },
    { name: 'outline', value: 'whole', work: 'tide' },
  )
  expect([null, 'tide', 'reef'].map((work) => settingsFor(horizon, work).outline)).toEqual([
    'next',
    'whole',
    'next',
  ])
})
