import type { Horizon } from './horizon.js'
import type { Settings } from './settings.js'

/** Everything that a reader may set: what they want hidden, and how articles are shown to them. */
export interface ReaderSettings extends Settings {
  readonly articles: Horizon['articles']
  /** How sure reading must be that a sentence gives nothing away before it is shown. */
  readonly caution: 'normal' | 'strict'
}

export type SettingName = keyof ReaderSettings

/** The values of a setting, from what hides most to what hides least, each with what it means. */
export interface SettingRow {
  readonly meanings: readonly (readonly [value: string, meaning: string])[]
  /** Whether it may differ for one work. An article speaks of many, so what is set for articles holds for all. */
  readonly perWork: boolean
}

/** Every setting there is. What a command, an address or a page offers is made from this table. */
export const SETTINGS: { readonly [Name in SettingName]: SettingRow } = {
  installmentNames: {
    perWork: true,
    meanings: [
      ['seen', 'names of installments: only of those you have seen'],
      ['all', 'names of installments: of all'],
    ],
  },
  installmentCredits: {
    perWork: true,
    meanings: [
      ['seen', 'who plays in an installment or made it: only of those you have seen'],
      ['all', 'who plays in an installment or made it: of all'],
    ],
  },
  returningCast: {
    perWork: true,
    meanings: [
      ['hidden', 'who is in a later season: only once the earlier ones are seen'],
      ['shown', 'who is in a later season: also before the earlier ones are seen'],
    ],
  },
  previews: {
    perWork: true,
    meanings: [
      ['hidden', 'what trailers and synopses tell of what is not out yet: nothing'],
      ['shown', 'what trailers and synopses tell of what is not out yet: all of it'],
    ],
  },
  outline: {
    perWork: true,
    meanings: [
      ['next', 'seasons and installments: up to your next one, and no total'],
      ['whole', 'seasons and installments: all that are announced'],
    ],
  },
  articles: {
    perWork: false,
    meanings: [
      ['silent', 'a hidden passage of an article leaves nothing'],
      ['marked', 'a hidden passage of an article leaves a mark'],
    ],
  },
  caution: {
    perWork: false,
    meanings: [
      ['strict', 'a sentence is shown when it is quite sure that it gives nothing away'],
      ['normal', 'a sentence is shown when it is likely that it gives nothing away'],
    ],
  },
}

/** As a person writes it: `returningCast` → `returning-cast`. */
export const settingWords = (name: SettingName): string =>
  name.replaceAll(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`)

/** The setting of that name, in either spelling; null where there is none. */
export const settingCalled = (words: string): SettingName | null =>
  settingNames().find((name) => name === words || settingWords(name) === words) ?? null

/** In the order of the table. */
export const settingNames = (): readonly SettingName[] =>
  // The table's keys are the names of the settings.
  Object.keys(SETTINGS) as SettingName[]

export const settingValues = (name: SettingName): readonly string[] =>
  SETTINGS[name].meanings.map(([value]) => value)
