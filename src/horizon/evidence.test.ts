import { expect, test } from 'vitest'
import { known, named, tideUniverse } from '../../test/arbitraries/known.js'
import type { Source } from '../model/statement.js'
import { NOTHING_SEEN } from './horizon.js'
import { restrict } from './restrict.js'

const source = (page: string, quote: string | null, parts: Partial<Source> = {}): Source => ({
  url: `https://${page}.example/story`,
  said: null,
  quote,
  ...parts,
})
const sourcesOf = (sources: readonly Source[], ...others: Source[]) => {
  const statements = [
    named('mara', 'Mara Quint'),
    named('kilian', 'Kilian Storr', 'tide/1x02'),
    known({ predicate: 'event', subject: 'mara', value: 'sails', sources }),
    known({ predicate: 'event', subject: 'mara', value: 'swims', sources: others }),
  ]
  const { statements: shown } = restrict(tideUniverse(statements), NOTHING_SEEN)
  return [...shown].find(({ value }) => value === 'sails')?.sources
}

test('sources stand in an order that says nothing of the words that are gone', () => {
  const cut = sourcesOf([source('b', 'She sails.'), source('a', 'Kilian Storr sails.')])
  const never = sourcesOf([source('a', null, { url: 'https://a.example/' }), source('b', 'She sails.')])
  expect(cut).toEqual(never)
})

test('words are gone that also stand behind what one may not know that they say', () => {
  const words = 'She swims, and then she drowns.'
  const secret = source('a', words, { revealedIn: ['tide/1x02'] })
  expect(sourcesOf([source('b', words)], secret)?.map(({ quote }) => quote)).toEqual([null])
})

test('what a keeper wrote on undoing a ruling that one may not know of is no evidence, and is not searched', () => {
  const ruling = { id: 'r1', keeper: 'kim', on: '2017-01-01T10:00:00Z' }
  const secret = source('a', null, { stance: 'disputes', ruling, revealedIn: ['tide/1x02'] })
  const undoing = source('b', 'Too harsh.', {
    stance: 'undoes',
    ruling: { ...ruling, id: 'r2', undoes: 'r1' },
  })
  const sails = known({ predicate: 'event', subject: 'mara', value: 'sails', sources: [secret, undoing] })
  const shownAt = (...seen: string[]) => {
    const visible = restrict(tideUniverse([named('mara', 'Mara Quint'), sails]), { ...NOTHING_SEEN, seen })
    const event = [...visible.statements].find(({ predicate }) => predicate === 'event')
    return { quotes: event?.sources.map(({ quote }) => quote), isSearched: visible.statements.showsQuote(1) }
  }
  expect(shownAt()).toEqual({ quotes: [], isSearched: false })
  expect(shownAt('tide/1x02')).toEqual({ quotes: [null, 'Too harsh.'], isSearched: true })
})
