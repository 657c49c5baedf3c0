import { expect, test } from 'vitest'
import { DEFAULT_CHOICES } from './chosenSettings.js'
import { settingCalled, settingNames, settingValues, settingWords } from './settingTable.js'

test.each(settingNames())('%s has its default among its values, and two spellings', (name) => {
  expect(settingValues(name)).toContain(DEFAULT_CHOICES[name])
  expect([name, settingWords(name)].map(settingCalled)).toEqual([name, name])
})
