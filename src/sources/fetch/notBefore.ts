/** When a server wants to be asked again, out of the headers of its answer. */

/** As undici gives them: names in small letters. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** One header; of several with the same name the first. */
export function headerOf(headers: AnswerHeaders, name: string): string | null {
  const value = headers[name]
  return (typeof value === 'object' ? value[0] : value) ?? null
}

/**
 * Until when an answer is fresh (RFC 9111, section 4.2): `max-age` less what the answer has aged on the way, else `Expires`.
 * @returns RFC 3339 in UTC; null where the server does not say, or says that it is to be asked each time
 */
export function freshUntil(headers: AnswerHeaders, now: Date): string | null {
  const control = headersJoined(headers, 'cache-control')
  if (/\bno-(?:cache|store)\b/i.test(control)) return null
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(control)?.[1]
  if (maxAge !== undefined) {
    const age = /^\d+$/.test(headerOf(headers, 'age') ?? '') ? Number(headerOf(headers, 'age')) : 0
    return laterThan(now, Number(maxAge) - age)
  }
  const expires = httpDate(headerOf(headers, 'expires'))
  // Both are the server's: the difference holds even where its clock is wrong.
  const sent = httpDate(headerOf(headers, 'date')) ?? now.getTime()
  return expires === null ? null : laterThan(now, (expires - sent) / 1000)
}

/** `Retry-After` (RFC 9110, section 10.2.3), in seconds or as a date. */
export function retryAfter(headers: AnswerHeaders, now: Date): string | null {
  const written = headerOf(headers, 'retry-after')?.trim() ?? ''
  if (/^\d+$/.test(written)) return laterThan(now, Number(written))
  const date = httpDate(written)
  return date === null ? null : laterThan(now, (date - now.getTime()) / 1000)
}

const headersJoined = (headers: AnswerHeaders, name: string): string => {
  const value = headers[name]
  return typeof value === 'object' ? value.join(', ') : (value ?? '')
}

/** A date without a weekday (`0`, `-1`) is how servers write “at once”. */
function httpDate(written: string | null): number | null {
  const time = written !== null && /^[a-z]{3}/i.test(written.trim()) ? Date.parse(written) : Number.NaN
  return Number.isNaN(time) ? null : time
}

/** Longer than any server means; beyond it dates end. */
const LONGEST_SECONDS = 366 * 24 * 3600

function laterThan(now: Date, seconds: number): string | null {
  if (!(seconds > 0)) return null
  return new Date(now.getTime() + Math.min(seconds, LONGEST_SECONDS) * 1000).toISOString()
}
