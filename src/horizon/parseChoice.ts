/** What a reader sets, as they write it. */
import { nearestWord } from '../model/nearestWord.js'
import { parseRef } from '../model/installmentRef.js'
import { Problem } from '../model/problem.js'
import type { Work } from '../model/work.js'
import type { Choice } from './chosenSettings.js'
import { parseSeen } from './parseSeen.js'
import { SETTINGS, settingCalled, settingNames, settingValues, settingWords } from './settingTable.js'

/**
 * Reads `outline=next`, or `outline=next@Jessica Jones` for one work.
 * @throws Problem where there is no such setting, value or work
 */
export function parseChoice(words: string, works: readonly Work[]): Choice {
  const [, name, value, , title] = /^([^=@]+)=([^@]+)(@(.+))?$/s.exec(words) ?? []
  if (name === undefined || value === undefined) {
    throw new Problem(
      'usage',
      `“${words}” sets nothing`,
      'Write a name and a value, as in outline=next, or outline=next@Title for one work.',
    )
  }
  const choice = checkedChoice(name.trim(), value.trim())
  if (title === undefined) return choice
  return { ...choice, work: workFor(choice, parseSeen([title], works)) }
}

/**
 * A setting and its value, for all works.
 * @param name as people write it, or as in JSON
 * @throws Problem where there is no such setting or value
 */
export function checkedChoice(name: string, value: string): Choice {
  const setting = settingCalled(name)
  if (setting === null) {
    const all = settingNames().map(settingWords)
    throw unknownWord(`there is no setting “${name}”`, name, all)
  }
  const values = settingValues(setting)
  if (!values.includes(value))
    throw unknownWord(`${settingWords(setting)} cannot be “${value}”`, value, values)
  return { name: setting, value, work: null }
}

/**
 * The work that a choice is for.
 * @param refs what its title stands for; of a part of a work the whole counts
 * @throws Problem where the setting holds for all works
 */
export function workFor({ name }: Pick<Choice, 'name'>, refs: readonly string[]): string | null {
  if (!SETTINGS[name].perWork) {
    throw new Problem(
      'usage',
      `${settingWords(name)} is the same for all works`,
      'Set it without a title: an article may speak of many works.',
    )
  }
  return parseRef(refs[0] ?? '')?.work ?? null
}

function unknownWord(message: string, typed: string, words: readonly string[]): Problem {
  const meant = nearestWord(typed, words)
  return new Problem(
    'usage',
    message,
    meant === null ? `It is one of ${words.join(', ')}.` : `Did you mean ${meant}?`,
  )
}
