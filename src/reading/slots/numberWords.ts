const CARDINAL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const ORDINAL =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  )

/** Words for the numbers of seasons; the trade has two of its own. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...CARDINAL.map((word, i) => [word, i + 1] as const),
  ...ORDINAL.map((word, i) => [word, i + 1] as const),
  ['freshman', 1],
  ['debut', 1],
  ['sophomore', 2],
])

/** Alternatives for a regular expression. */
export const NUMBERS = `${CARDINAL.join('|')}|${CARDINAL.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')}`
export const ORDINALS = `${ORDINAL.join('|')}|freshman|sophomore|debut|\\d{1,2}(?:st|nd|rd|th)`

/** `numberOf('second')`, `numberOf('2nd')` and `numberOf('2')` are 2; null for anything else. */
export function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const digits = /^\d+/.exec(text)
  return digits === null ? (VALUES.get(text.toLowerCase()) ?? null) : Number(digits[0])
}
