/** What a reader has set, and setting it. */
import { DEFAULT_CHOICES } from '../horizon/chosenSettings.js'
import { checkedChoice, workFor } from '../horizon/parseChoice.js'
import { settingCalled, type ReaderSettings, type SettingName } from '../horizon/settingTable.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Work } from '../model/work.js'
import { choicesIn, parseSettingKey, settingKey } from '../progress/choicesIn.js'
import { keptRecord } from './keptRecord.js'
import { keptUniverse } from './keptUniverse.js'
import { placesOf } from './placesOf.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** What holds, for all works and otherwise for some. */
export interface KeptSettings {
  readonly settings: ReaderSettings
  readonly byWork: readonly WorkSettings[]
}

/** What holds for one work only. */
export interface WorkSettings {
  readonly universe: string
  readonly work: Pick<Work, 'id' | 'name'>
  readonly settings: Readonly<Partial<Record<SettingName, string>>>
}

/** What somebody sets. */
export interface Setting {
  readonly name: string
  /** `default` takes back what was set. */
  readonly value: string
  /** The title of the one work for which it is to hold; null for all. */
  readonly title: string | null
  /** The id of the universe that is meant; null where the title says it. */
  readonly universe: string | null
}

/** Sorted by universe and work. */
export async function keptSettings(world: KeepingWorld): Promise<KeptSettings> {
  return withLedger(world, async (ledger) => settingsIn(ledger, world.reader))
}

/**
 * @returns what holds from now on
 * @throws Problem where there is no such setting, value or work
 */
export async function changeSetting(setting: Setting, world: KeepingWorld): Promise<KeptSettings> {
  return withLedger(world, async (ledger) => {
    const choice = checkedChoice(setting.name, valueOf(setting))
    const keys = await keysOf(choice.name, setting, { ...world, ledger })
    const settings = Object.fromEntries(keys.map((key) => [key, choice.value]))
    const part = setting.value === 'default' ? 'remove' : 'add'
    await ledger.changeRecord(world.reader, { kind: 'set', [part]: { settings } })
    return settingsIn(ledger, world.reader)
  })
}

/** A default is one of the values, so that nothing else need be checked. */
function valueOf({ name, value }: Setting): string {
  const called = settingCalled(name)
  return value === 'default' && called !== null ? DEFAULT_CHOICES[called] : value
}

async function keysOf(
  name: SettingName,
  { title, universe }: Setting,
  world: KeepingWorld & { readonly ledger: Ledger },
): Promise<readonly string[]> {
  if (title === null) return [settingKey(name, null)]
  const places = await placesOf(world.ledger, { words: [title], universe }, world)
  return places.flatMap((place) => {
    const work = workFor({ name }, place.refs)
    return work === null ? [] : [settingKey(name, { universe: place.universe, work })]
  })
}

async function settingsIn(ledger: Ledger, reader: string): Promise<KeptSettings> {
  const { settings: kept } = await keptRecord(ledger, reader)
  const general = choicesIn(kept, []).map(({ name, value }) => [name, value])
  const places = new Map<string, WorkSettings>()
  const names = await workNamesFor(Object.keys(kept), ledger)
  for (const [key, value] of Object.entries(kept)) {
    const parsed = parseSettingKey(key)
    if (parsed === null || parsed.place === null) continue
    const { universe, work: id } = parsed.place
    const place = `${universe}/${id}`
    const work = { id, name: names.get(place) ?? id }
    const settings = { ...places.get(place)?.settings, [parsed.name]: String(value) }
    places.set(place, { universe, work, settings })
  }
  return {
    settings: { ...DEFAULT_CHOICES, ...Object.fromEntries(general) },
    byWork: [...places].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
  }
}

/** By universe and id. Universes that no setting is about are not opened. */
async function workNamesFor(keys: readonly string[], ledger: Ledger): Promise<ReadonlyMap<string, string>> {
  const universes = new Set(keys.flatMap((key) => parseSettingKey(key)?.place?.universe ?? []))
  const names = new Map<string, string>()
  for (const universe of universes) {
    const { works } = await keptUniverse(ledger, universe)
    for (const { id, name } of works) names.set(`${universe}/${id}`, name)
  }
  return names
}
