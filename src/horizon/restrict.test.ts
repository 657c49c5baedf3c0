import { describe, expect, test } from 'vitest'
import { known, named, tideUniverse } from '../../test/arbitraries/known.js'
import type { KnownStatement } from '../model/statement.js'
import type { Universe } from '../model/universe.js'
import { NOTHING_SEEN, type Horizon } from './horizon.js'
import { restrict } from './restrict.js'
import type { Visible } from './visible.js'

const having = (...seen: string[]): Horizon => ({ ...NOTHING_SEEN, seen })

const shownIds = (universe: Universe, horizon: Horizon) =>
  Array.from(restrict(universe, horizon).statements, ({ id }) => id)

/** Whether a statement shows beside others. */
const shows = (statement: KnownStatement, others: readonly KnownStatement[], ...seen: string[]) =>
  shownIds(tideUniverse([...others, statement]), having(...seen)).includes(statement.id)

const mara = named('mara', 'Mara Quint')
const kilian = named('kilian', 'Kilian Storr', 'tide/1x02')

describe('A statement shows', () => {
  test('once all that reveals it has been seen', () => {
    const dead = known({
      predicate: 'status',
      subject: 'mara',
      value: 'dead',
      revealedIn: ['tide/1x03', 'tide/2x01'],
    })
    expect(shows(dead, [mara], 'tide/1')).toBe(false)
    expect(shows(dead, [mara], 'tide/1', 'tide/2x01')).toBe(true)
  })

  test('only when everyone in it can be named', () => {
    const foe = known({ predicate: 'relation', subject: 'mara', object: 'kilian', role: 'foe' })
    expect(shows(foe, [mara, kilian])).toBe(false)
    expect(shows(foe, [mara, kilian], 'tide/1x02')).toBe(true)
    expect(shows({ ...foe, object: 'nobody' }, [mara, kilian], 'tide')).toBe(false)
  })

  test('of somebody who is named and somebody whose only name is denied only as the first', () => {
    const denied = { ...named('kilian', 'Kilian Storr'), negated: true }
    const universe = tideUniverse([mara, denied])
    expect(restrict(universe, NOTHING_SEEN).entities.map(({ id }) => id)).toEqual(['mara'])
  })
})

describe('Words that give a hidden name away', () => {
  test.each([
    ['killed by Kilian Storr', false],
    ['killed by KILIAN', false],
    ['killed by kilian', false],
    ['killed by Storr’s men', false],
    ['killed by Ki\u00ADlian', false],
    ['killed by Kílian', false],
    ['killed by Kilianna', true],
    ['killed in a storm', true],
    ['killed by Mara Quint', true],
  ])('hide a value: “%s” shows: %s', (value, visible) => {
    const fate = known({ predicate: 'status', subject: 'mara', value })
    expect(shows(fate, [mara, kilian])).toBe(visible)
    expect(shows(fate, [mara, kilian], 'tide/1x02')).toBe(true)
  })

  test.each(['cue', 'role', 'happensText'] as const)('hide a statement by its %s too', (field) => {
    const fate = known({ predicate: 'status', subject: 'mara', value: 'dead', [field]: 'as Kilian says' })
    expect(shows(fate, [mara, kilian])).toBe(false)
  })

  test('hide a statement by who says it', () => {
    const speakers = [{ name: 'Kilian Storr', outlet: null, said: null }]
    expect(shows(known({ predicate: 'said', subject: 'mara', value: 'No.', speakers }), [mara, kilian])).toBe(
      false,
    )
  })

  test('hide a description of somebody else, and with it all that hangs on it', () => {
    const aide = named('aide', 'Kilian’s aide')
    const fate = known({ predicate: 'status', subject: 'aide', value: 'dead' })
    expect(shows(aide, [kilian])).toBe(false)
    expect(shows(fate, [kilian, aide])).toBe(false)
    expect(shows(fate, [kilian, aide], 'tide/1x02')).toBe(true)
  })

  test('hide a description also where the same one is said again later', () => {
    const later = named('aide', 'Kilian’s aide', 'tide/2x03')
    expect(shows(named('aide', 'Kilian’s aide'), [kilian, later])).toBe(false)
  })

  test('hide an alias, and then what is said in its words', () => {
    const alias = known({ predicate: 'alias', subject: 'mara', value: 'Kilian’s Heron' })
    const event = known({ predicate: 'event', subject: 'mara', value: 'is called Heron' })
    expect(shows(alias, [mara, kilian])).toBe(false)
    expect(shows(event, [mara, kilian, alias])).toBe(false)
    expect(shows(event, [mara, alias])).toBe(true)
  })

  test('do not hide another name with a part in common', () => {
    expect(shows(named('brother', 'Arno Storr'), [kilian])).toBe(true)
    const fate = known({ predicate: 'status', subject: 'mara', value: 'saved by Storr' })
    expect(shows(fate, [mara, kilian, named('brother', 'Arno Storr')])).toBe(true)
  })

  test('do not hide a name that one knows of somebody else', () => {
    const title = [named('mara', 'Black Tern'), named('kilian', 'Black Tern', 'tide/2x03')]
    expect(shows(known({ predicate: 'event', subject: 'mara', value: 'the Black Tern rises' }), title)).toBe(
      true,
    )
  })

  test('are not the words of works, which are public', () => {
    const fate = known({ predicate: 'event', subject: 'mara', value: 'is back for Tide' })
    expect(shows(fate, [mara, named('tide-man', 'Tide', 'tide/2')])).toBe(true)
  })

  test('need their capitals where the name is a common word', () => {
    const others = [mara, named('may', 'May', 'tide/2')]
    expect(shows(known({ predicate: 'event', subject: 'mara', value: 'may return' }), others)).toBe(true)
    expect(shows(known({ predicate: 'event', subject: 'mara', value: 'asks May' }), others)).toBe(false)
  })

  test('hide the order that is named after it', () => {
    const orders = [
      { id: 'b', name: 'The Kilian order', items: ['tide'] },
      { id: 'a', name: 'By release', items: ['tide'] },
    ]
    const universe = tideUniverse([mara, kilian], { orders })
    expect(restrict(universe, NOTHING_SEEN).orders.map(({ id }) => id)).toEqual(['a'])
    expect(restrict(universe, having('tide')).orders.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('The evidence of a visible statement', () => {
  const url = 'https://news.example/2018/mara-is-back'
  const back = known({
    predicate: 'status',
    subject: 'mara',
    value: 'back',
    sources: [{ url, said: '2018-03', quote: 'Mara is back, and she was never dead.' }],
  })
  const evidence = (statement: KnownStatement, others: readonly KnownStatement[]) =>
    [...restrict(tideUniverse([mara, ...others, statement]), NOTHING_SEEN).statements].find(
      ({ id }) => id === back.id,
    )?.sources
  const onlyOutlet = [{ url: 'https://news.example/', said: '2018-03', quote: null }]

  test('is whole where nothing else rests on it', () => {
    expect(evidence(back, [])).toEqual(back.sources)
  })

  test('is only outlet and day where its words tell more', () => {
    const quote = 'Mara is back, thanks to Kilian.'
    const telling = { ...back, sources: back.sources.map((source) => ({ ...source, quote })) }
    expect(evidence(telling, [kilian])).toEqual(onlyOutlet)
  })

  test.each(['Mara is back, and she was never dead.', 'she was never dead'])(
    'is so where “%s” is hidden',
    (quote) => {
      const sources = [{ url, said: '2018-03', quote }]
      const alive = known({
        predicate: 'status',
        subject: 'mara',
        value: 'alive',
        revealedIn: ['tide/2'],
        sources,
      })
      expect(evidence(back, [alive])).toEqual(onlyOutlet)
    },
  )

  test('is so too where nobody knows the address', () => {
    const sources = [{ url: null, said: '2018-03', quote: 'Mara is back.' }]
    const alive = known({
      predicate: 'status',
      subject: 'mara',
      value: 'alive',
      revealedIn: ['tide/2'],
      sources,
    })
    expect(evidence({ ...back, sources }, [alive])).toEqual([{ url: null, said: '2018-03', quote: null }])
  })

  test('loses the address that names somebody', () => {
    const told = 'https://news.example/mara-and-kilian'
    const telling = { ...back, sources: back.sources.map((source) => ({ ...source, url: told })) }
    expect(evidence(telling, [kilian])).toEqual([{ ...back.sources[0], url: 'https://news.example/' }])
  })
})

describe('The names of installments', () => {
  const name = known({
    predicate: 'name',
    subject: 'tide',
    work: 'tide',
    season: 1,
    installment: 2,
    value: 'Undertow',
    revealedIn: ['tide/1x02'],
  })

  test('wait for the installment, unless the reader wants them all', () => {
    expect(shows(name, [])).toBe(false)
    expect(shows(name, [], 'tide/1x02')).toBe(true)
    expect(shownIds(tideUniverse([name]), { ...NOTHING_SEEN, installmentNames: 'all' })).toEqual([name.id])
  })

  test('wait for it even where nobody wrote that they do', () => {
    expect(shows({ ...name, revealedIn: [] }, [])).toBe(false)
  })

  test('wait for what else reveals them, even for a reader who wants them all', () => {
    const late = { ...name, revealedIn: ['tide/1x02', 'tide/2x01'] }
    expect(shownIds(tideUniverse([late]), { ...NOTHING_SEEN, installmentNames: 'all' })).toEqual([])
  })

  test('hide what is said in their words', () => {
    const long = { ...name, id: 'long', value: 'Into the Undertow' }
    const showsSaying = (value: string) =>
      shows(known({ predicate: 'event', subject: 'mara', value }), [mara, name, long])
    expect(showsSaying('dies in “Undertow,” they say')).toBe(false)
    expect(showsSaying('Undertow takes her')).toBe(true)
    expect(showsSaying('dies in Into the Undertow')).toBe(false)
    expect(showsSaying('is drawn into the undertow')).toBe(true)
  })
})

test('The credits of an installment wait for it', () => {
  const guest = known({
    predicate: 'plays',
    subject: 'mara',
    object: 'mara',
    work: 'tide',
    season: 1,
    installment: 3,
  })
  expect(shows(guest, [mara])).toBe(false)
  expect(shows(guest, [mara], 'tide/1x03')).toBe(true)
  expect(shows({ ...guest, installment: null }, [mara])).toBe(true)
})

test('Everything comes out by id, in whatever order it was written', () => {
  const all = [named('c', 'Cleo'), named('a', 'Anton'), named('b', 'Bela')]
  const { entities, statements } = restrict(tideUniverse(all), NOTHING_SEEN)
  expect(entities.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(Array.from(statements, ({ subject }) => subject)).toEqual(['a', 'b', 'c'])
})

const countNames = (visible: Visible): number => visible.statements.length

test('What shows to a reader takes a restricted universe, and nothing else', () => {
  const universe = tideUniverse([mara, kilian])
  // @ts-expect-error A universe that nobody has restricted cannot be shown.
  expect(countNames(universe)).toBe(2)
  expect(countNames(restrict(universe, NOTHING_SEEN))).toBe(1)
})
