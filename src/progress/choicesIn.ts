import type { Choice } from '../horizon/chosenSettings.js'
import { SETTINGS, settingNames, settingValues, type SettingName } from '../horizon/settingTable.js'
import { DEFAULT_CHOICES } from '../horizon/chosenSettings.js'
import type { ReaderRecord } from '../model/readerRecord.js'
import { isVisit, LAST_VISIT } from './lastVisit.js'
import { isPlaybackSetting } from './playback/playbackSettings.js'

/** A universe, and the ids of the works that it lists. */
export interface ListedWorks {
  readonly universe: string
  readonly works: readonly string[]
}

/** The name under which a reader's record keeps a setting: `outline`, or `outline@defenders/jessica-jones` for one work. */
export const settingKey = (name: SettingName, place: { universe: string; work: string } | null): string =>
  place === null ? name : `${name}@${place.universe}/${place.work}`

/**
 * What a reader has set, as far as it concerns these universes. The same id may be another work in another universe:
 * for a work that several of them list, what hides most counts. A name or value that nobody knows is passed over.
 */
export function choicesIn(
  settings: ReaderRecord['settings'],
  listings: readonly ListedWorks[],
): readonly Choice[] {
  const valueAt = (name: SettingName, key: string): string | null => {
    const value = Object.hasOwn(settings, key) ? settings[key] : null
    return typeof value === 'string' && settingValues(name).includes(value) ? value : null
  }
  const universesOf = universesByWork(listings)
  return settingNames().flatMap((name): Choice[] => {
    const general = valueAt(name, settingKey(name, null))
    const all = general === null ? [] : [{ name, value: general, work: null }]
    if (!SETTINGS[name].perWork) return all
    const own = [...universesOf].flatMap(([work, universes]): Choice[] => {
      const values = universes.map((universe) => valueAt(name, settingKey(name, { universe, work })))
      if (values.every((value) => value === null)) return []
      const held = new Set(values.map((value) => value ?? general ?? DEFAULT_CHOICES[name]))
      const value = settingValues(name).find((each) => held.has(each))
      return value === undefined ? [] : [{ name, value, work }]
    })
    return [...all, ...own]
  })
}

function universesByWork(listings: readonly ListedWorks[]): ReadonlyMap<string, readonly string[]> {
  const byWork = new Map<string, string[]>()
  for (const { universe, works } of listings) {
    for (const work of works) byWork.set(work, [...(byWork.get(work) ?? []), universe])
  }
  return byWork
}

/** Which setting a key of a reader's record is of, and for which work; null for a key that is none. */
export function parseSettingKey(
  key: string,
): { readonly name: SettingName; readonly place: { universe: string; work: string } | null } | null {
  const [, word, , universe, work] = /^(\w+)(@([^@/\s]+)\/([^@/\s]+))?$/.exec(key) ?? []
  const name = settingNames().find((each) => each === word)
  if (name === undefined) return null
  if (universe === undefined || work === undefined) return { name, place: null }
  return SETTINGS[name].perWork ? { name, place: { universe, work } } : null
}

/** Whether a reader's record may hold this. */
export function isSetting(key: string, value: unknown): boolean {
  if (isPlaybackSetting(key, value)) return true
  if (key === LAST_VISIT) return isVisit(value)
  const parsed = parseSettingKey(key)
  return parsed !== null && typeof value === 'string' && settingValues(parsed.name).includes(value)
}
