/** Values of exports, whatever type their program wrote them in: `3`, `"3"`, `true`, `"True"`. Null where there is none. */
import { boundsOf } from '../../model/moment.js'

/** A text that says something; numbers as they are written. */
export function textIn(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text
}

/** A whole number from 0 on. */
export function numberIn(value: unknown): number | null {
  const text = textIn(value)
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
}

/** What programs write where they know no day. */
const NO_DAY = '1970-01-01'

/** The day of a time in ISO 8601 or SQL form, in the time zone in which it is written. */
export function dayIn(value: unknown): string | null {
  const day = textIn(value)?.slice(0, 10) ?? ''
  return day !== NO_DAY && boundsOf(day)?.first === day ? day : null
}

export const isTrue = (value: unknown): boolean =>
  value === true || value === 1 || /^(?:true|1|yes)$/i.test(textIn(value) ?? '')

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** An object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>

/** Without keys where it is no object. */
export const recordIn = (value: unknown): Fields =>
  // An object has text for keys, and nothing is said of its values.
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
