import type { Horizon } from './horizon.js'
import type { Settings } from './settings.js'

/** The settings that hold for one work; those for all where `work` is null. */
export function settingsFor(horizon: Horizon, work: string | null): Settings {
  const { byWork } = horizon
  const own = work !== null && Object.hasOwn(byWork, work) ? byWork[work] : undefined
  return own === undefined ? horizon : { ...horizon, ...own }
}
