import { locale } from './words.js'

const TIME = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
const DAY = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })

/** When something was, as it is written where the reader lives, in their own time. @param at RFC 3339 */
export const timeText = (at: string): string => TIME.format(new Date(at))

/** The same without the time of day. */
export const dayText = (at: string): string => DAY.format(new Date(at))
