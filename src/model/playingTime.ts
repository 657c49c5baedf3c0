/** Moments of an episode or film, as a player shows them: hours, minutes and seconds from its beginning. */

const TIME = /^(?:(?<hours>\d{1,2}):)?(?<minutes>[0-5]?\d):(?<seconds>[0-5]\d)$/

/** The seconds in `00:32:10`, `0:32:10` or `32:10` (minutes and seconds); null for anything else. */
export function parseTime(text: string): number | null {
  const groups = TIME.exec(text)?.groups
  if (groups === undefined) return null
  const { hours = '0', minutes, seconds } = groups
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
}

/** `1930` as `00:32:10`. */
export function tellTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
