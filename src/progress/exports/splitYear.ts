/** `Bodyguard (2018)` is the title “Bodyguard” of 2018: many trackers write the year behind titles that several works bear. */
export function splitYear(title: string | null): {
  readonly title: string | null
  readonly year: number | null
} {
  const groups = /^(?<bare>.*\S)\s*\((?<year>(?:19|20)\d\d)\)$/.exec(title ?? '')?.groups
  if (groups?.['bare'] === undefined) return { title, year: null }
  return { title: groups['bare'], year: Number(groups['year']) }
}
