/** How much of a value a message repeats, in UTF-16 code units. */
const MOST = 60

/** A value as a message repeats it: short, on one line, and without characters that could steer a terminal. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys with values'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const short = text.length > MOST ? `${text.slice(0, MOST)}…` : text
  return `\`${short.replace(/[\p{C}\u2028\u2029]/gu, '�')}\``
}
