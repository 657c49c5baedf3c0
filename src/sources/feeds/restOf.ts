/** How long a feed asks to be left alone between two requests. */

/** The syndication module of RSS 1.0; hourly, daily, … and how often within that. */
interface Syndication {
  readonly updatePeriod?: string
  readonly updateFrequency?: number
}

const HOUR = 3600

const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: 24 * HOUR,
  weekly: 7 * 24 * HOUR,
  monthly: 30 * 24 * HOUR,
  yearly: 365 * 24 * HOUR,
}

/** @param ttl minutes, as RSS writes it. @returns seconds; null where neither says anything */
export function restOf(ttl: number | undefined, syndication: Syndication | undefined): number | null {
  if (ttl !== undefined && ttl > 0) return ttl * 60
  const period = PERIODS[syndication?.updatePeriod?.trim().toLowerCase() ?? '']
  const often = syndication?.updateFrequency ?? 1
  return period === undefined || !(often > 0) ? null : Math.round(period / often)
}
