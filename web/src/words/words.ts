/** Every text that the page itself speaks, in the language of whoever looks at it. What is known of stories comes from the server. */
import { english } from './english.js'

export type Words = typeof english

/** By BCP 47 language; a further one is a further row. */
const TABLES: Readonly<Record<string, Words>> = { en: english }

const languages: readonly string[] = globalThis.navigator?.languages ?? ['en']

const wanted = languages.map((language) => new Intl.Locale(language).language)
export const words: Words = wanted.flatMap((language) => TABLES[language] ?? [])[0] ?? english

/** How dates and numbers are written: a reader of British English has them in the British way. */
export const locale: string = languages.find((language) => language.startsWith('en')) ?? 'en'
