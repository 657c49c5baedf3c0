import type { Work } from '../model/work.js'
import type { RevealPlace } from '../universe/revealPlaces.js'
import type { Horizon } from './horizon.js'
import { revealPointWith } from './revealed.js'
import { seesFor } from './sees.js'
import type { Settings } from './settings.js'
import { settingsFor } from './settingsFor.js'

/** Reveal points by number of a reveal place, as numbers of references. */
interface Points {
  /** Where the references of each place begin among `refs`; one more than there are places. */
  readonly starts: number[]
  readonly refs: number[]
}

/** What all horizons ask of some reveal places: thousands of them have the same few references, each decided once. */
interface Numbered {
  readonly numbers: Map<string, number>
  /** For what settings ask of a reveal point. */
  readonly bySettings: Map<string, Points>
}

// Reveal places are only ever added.
const kept = new WeakMap<readonly RevealPlace[], Numbered>()

/** 1 for each reveal place whose reveal point, with what the settings add to it, has been seen; by its number. */
export function openPlaces(
  places: readonly RevealPlace[],
  horizon: Horizon,
  works: readonly Work[],
): Uint8Array {
  const numbered = kept.get(places) ?? { numbers: new Map<string, number>(), bySettings: new Map() }
  kept.set(places, numbered)
  const common = pointsOf(numbered, places, horizon)
  const own = new Map(
    Object.keys(horizon.byWork).map((work) => [work, pointsOf(numbered, places, settingsFor(horizon, work))]),
  )
  const seesAll = seesFor(horizon, works)
  const seen = Uint8Array.from(numbered.numbers.keys(), (ref) => (seesAll([ref]) ? 1 : 0))
  const open = new Uint8Array(places.length)
  for (const [number, { work, subject }] of places.entries()) {
    const { starts, refs } = own.size === 0 ? common : (own.get(work ?? subject) ?? common)
    const end = starts[number + 1] ?? 0
    let isOpen = 1
    for (let at = starts[number] ?? 0; at < end; at += 1) isOpen &= seen[refs[at] ?? 0] ?? 0
    open[number] = isOpen
  }
  return open
}

function pointsOf(
  { numbers, bySettings }: Numbered,
  places: readonly RevealPlace[],
  settings: Settings,
): Points {
  const { installmentNames, installmentCredits, returningCast } = settings
  const key = [installmentNames, installmentCredits, returningCast].join(' ')
  const points = bySettings.get(key) ?? { starts: [0], refs: [] }
  bySettings.set(key, points)
  const { starts, refs } = points
  for (const place of places.slice(starts.length - 1)) {
    for (const ref of revealPointWith(place, settings)) {
      const number = numbers.get(ref) ?? numbers.size
      numbers.set(ref, number)
      refs.push(number)
    }
    starts.push(refs.length)
  }
  return points
}
