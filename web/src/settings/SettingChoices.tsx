import { useId } from 'react'
import type { SettingsTold } from '../../../src/http/api.js'
import { words } from '../words/words.js'

export type Meaning = SettingsTold['meanings'][number]

interface SettingChoicesParts {
  readonly meaning: Meaning
  readonly chosen: string | undefined
  readonly choose: (value: string) => void
  /** What else may be chosen: “As for all works”, say. */
  readonly further?: Readonly<Record<string, string>>
}

/** The values of a setting in plain words, of which one holds. */
export function SettingChoices({ meaning, chosen, choose, further = {} }: SettingChoicesParts) {
  const group = useId()
  const choices = [
    ...Object.entries(further),
    ...meaning.values.map(
      ({ value, meaning: plain }) => [value, valueWords(meaning, value) ?? plain] as const,
    ),
  ]
  return choices.map(([value, text]) => (
    <label key={value}>
      <input type="radio" name={group} checked={value === chosen} onChange={() => choose(value)} />
      <span>{text}</span>
    </label>
  ))
}

/** As the page says it; undefined for what it has no words of its own for. */
export const valueWords = ({ name }: Pick<Meaning, 'name'>, value: string): string | undefined =>
  words.settings.names[name]?.values[value]

export const settingTitle = ({ name }: Pick<Meaning, 'name'>): string =>
  words.settings.names[name]?.title ?? name
