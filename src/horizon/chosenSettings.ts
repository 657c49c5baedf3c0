import type { Horizon } from './horizon.js'
import { NOTHING_SEEN } from './horizon.js'
import { DEFAULT_SETTINGS } from './settings.js'
import type { ReaderSettings, SettingName } from './settingTable.js'

/** One thing that a reader has set: for one work, or for all where `work` is null. */
export interface Choice {
  readonly name: SettingName
  /** One of the values that the table of settings has for that name. */
  readonly value: string
  readonly work: string | null
}

/** What holds for one reader: for all works, and otherwise for some of them. */
export interface ChosenSettings extends ReaderSettings {
  readonly byWork: Horizon['byWork']
}

export const DEFAULT_CHOICES: ReaderSettings = {
  ...DEFAULT_SETTINGS,
  articles: NOTHING_SEEN.articles,
  caution: 'normal',
}

/** Of choices of the same setting for the same work the last counts. */
export function chosenSettings(choices: readonly Choice[]): ChosenSettings {
  const byWork: Record<string, Record<string, string>> = Object.create(null)
  const all: Record<string, string> = {}
  for (const { name, value, work } of choices) {
    if (work === null) all[name] = value
    else byWork[work] = { ...byWork[work], [name]: value }
  }
  // A choice has a value that the table of settings lists for its name.
  return {
    ...DEFAULT_CHOICES,
    ...(all as Partial<ReaderSettings>),
    byWork,
  }
}
