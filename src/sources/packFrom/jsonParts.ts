/**
 * Takes JSON that somebody else wrote as it comes: what is missing or of another kind counts as nothing, so that one
 * odd entry costs only itself.
 */

/** The keys of an object; none where it is no object. */
export function keysIn(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  // An object can be asked for any key.
  return isObject ? (value as Readonly<Record<string, unknown>>) : {}
}

/** The items of a list; none where it is no list. */
export const itemsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A text or number as one line of at most `most` UTF-16 code units, as packs want it; null where nothing is left. */
export function lineIn(value: unknown, most = 500): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const line = String(value)
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()
  if (line.length <= most) return line === '' ? null : line
  return `${line.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…`
}

/** The texts in a list, each as one line. */
export const linesIn = (value: unknown): readonly string[] =>
  itemsIn(value).flatMap((item) => lineIn(item) ?? [])

/** As `lineIn`, for what may be as long as a paragraph. */
export const proseIn = (value: unknown): string | null => lineIn(value, 10_000)
