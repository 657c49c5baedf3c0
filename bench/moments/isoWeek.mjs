/** Days of ISO 8601 weeks. */

const DAY_MS = 86_400_000
const isoDay = (ms) => new Date(ms).toISOString().slice(0, 10)

/** Monday to Sunday of a week, or its Saturday and Sunday, in EDTF. */
export function weekInterval(year, week, weekendOnly = false) {
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (week - 1) * 7 * DAY_MS
  return `${isoDay(monday + (weekendOnly ? 5 : 0) * DAY_MS)}/${isoDay(monday + 6 * DAY_MS)}`
}

/** Monday to Sunday around a day. */
export function weekOf(day) {
  const ms = Date.parse(day)
  const monday = ms - ((new Date(ms).getUTCDay() + 6) % 7) * DAY_MS
  return `${isoDay(monday)}/${isoDay(monday + 6 * DAY_MS)}`
}
