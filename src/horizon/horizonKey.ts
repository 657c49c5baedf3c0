import type { Horizon } from './horizon.js'

// Horizons are never changed once made.
const kept = new WeakMap<Horizon, string>()

/** The same for two horizons only where they show the same. */
export function horizonKey(horizon: Horizon): string {
  const key = kept.get(horizon) ?? JSON.stringify(horizon)
  kept.set(horizon, key)
  return key
}
