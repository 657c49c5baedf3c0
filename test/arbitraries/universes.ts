/** Small universes in which much collides: few works, few entities, names that repeat and contain each other. */
import * as fc from 'fast-check'
import { episodeRef, partRef } from '../../src/model/installmentRef.js'
import type { KnownDocument } from '../../src/model/document.js'
import type { EntityKind } from '../../src/model/entity.js'
import type { KnownStatement, Source } from '../../src/model/statement.js'
import type { Entity, Order, Universe } from '../../src/model/universe.js'
import type { Work } from '../../src/model/work.js'
import { PLAIN_CLAIM } from '../../src/model/plainClaim.js'

/** Names that repeat, contain each other, describe somebody by another's name, or are ordinary words too. */
export const NAMES = [
  'Ana Holt',
  'Ana',
  'Holt',
  'Ben Holt',
  'the man in the mask',
  'Holt’s sister',
  'the one who shot Ben',
  'The Warden',
  'May',
  'Tide',
  'Corin Vale',
  'friend of Corin',
] as const

const ENTITY_IDS = ['k7', 'b2', 'x9', 'a4', 'm1', 'q5'] as const
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })

const KINDS: readonly EntityKind[] = ['person', 'character', 'character', 'character', 'place', 'thing']

const installments = (most: number, released: string | null) =>
  fc.integer({ min: 0, max: most }).map((count) =>
    Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      released: released && `${released}-0${index + 1}`,
    })),
  )

const seasons = fc
  .tuple(installments(3, '2015-11'), installments(2, '2018-03'), installments(1, null))
  .chain((all) => fc.subarray(all.map((each, index) => ({ number: index + 1, installments: each }))))

const work = (id: string, kind: Work['kind'], name: string): Work => ({
  id,
  kind,
  name,
  otherNames: [],
  released: null,
  seasons: [],
  installments: [],
})

const works: fc.Arbitrary<readonly Work[]> = fc
  .record({ tide: seasons, reef: installments(3, '2017-08'), count: fc.integer({ min: 2, max: 3 }) })
  .map(({ tide, reef, count }) =>
    [
      { ...work('tide', 'series', 'Tide'), seasons: tide },
      { ...work('reef', 'miniseries', 'The Reef'), installments: reef },
      { ...work('wreck', 'film', 'Wreck'), released: '2016-05-01' },
    ].slice(0, count),
  )

/** Every reference that an outline of ours can have, and some that none has. */
export const REFS: readonly string[] = [
  'tide',
  ...[1, 2, 3].map((season) => partRef('tide', season)),
  ...[1, 2, 3].flatMap((season) => [1, 2, 3].map((number) => episodeRef('tide', season, number))),
  'reef',
  ...[1, 2, 3].map((number) => partRef('reef', number)),
  'wreck',
  'tide/1x02@00:10:00',
  'tide/1x02@00:20:00',
  'reef/2@00:10:00',
  'wreck@00:10:00',
  'tide/9',
  'tide/1@00:10:00',
  'fog',
  'fog/1',
  'fog/1x02',
  'fog/1x02@00:10:00',
  '?',
]

const revealedIn = fc.oneof(
  { weight: 3, arbitrary: fc.constant<readonly string[]>([]) },
  { weight: 5, arbitrary: fc.uniqueArray(fc.constantFrom(...REFS), { minLength: 1, maxLength: 2 }) },
)

const anyone = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<string>(...ENTITY_IDS) },
  { weight: 2, arbitrary: fc.constantFrom('tide', 'reef', 'wreck') },
  { weight: 1, arbitrary: fc.constant('nobody-declared') },
)

const words = fc.oneof(
  fc.constantFrom('dead', 'alive', 'is seen again'),
  fc.constantFrom(...NAMES).map((name) => `killed by ${name} at last`),
)

/** Few quotes for many statements, so that some share theirs. Each carries a word of its own. */
const source: fc.Arbitrary<Source> = fc
  .record({
    about: orNull(fc.constantFrom(...NAMES)),
    page: fc.integer({ min: 0, max: 2 }),
    quote: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ about, page, quote }) => ({
    url:
      page === 0
        ? null
        : `https://news.example/${page}${about === null ? '' : `/${about.toLowerCase().replaceAll(' ', '-')}`}`,
    said: '2018-03-01',
    quote: quote === 0 ? null : `Quote${quote}${page} says ${about ?? 'little'}.`,
  }))

type Claimed = Omit<KnownStatement, 'id'>

const nothing: Omit<Claimed, 'predicate' | 'subject'> = {
  ...PLAIN_CLAIM,
  realm: 'story',
  basis: 'cue',
  sources: [],
}

const claimOf = (some: Partial<Claimed> & Pick<Claimed, 'predicate' | 'subject'>): Claimed => ({
  ...nothing,
  ...some,
})

const withId = (claim: Claimed, id: string): KnownStatement => ({ ...claim, id })

const nameOf = (subject: fc.Arbitrary<string>): fc.Arbitrary<Claimed> =>
  fc
    .record({
      predicate: fc.constantFrom('name' as const, 'name' as const, 'name' as const, 'alias' as const),
      subject,
      value: fc.constantFrom(...NAMES),
      revealedIn,
      negated: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      work: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyone }),
    })
    .map(claimOf)

const installmentName: fc.Arbitrary<Claimed> = fc
  .record({
    predicate: fc.constant('name' as const),
    subject: fc.constant('tide'),
    work: fc.constant('tide'),
    season: fc.integer({ min: 1, max: 3 }),
    installment: orNull(fc.integer({ min: 1, max: 3 })),
    value: fc.constantFrom('High Water', 'Undertow', 'May'),
    revealedIn,
  })
  .map(claimOf)

const sameAs: fc.Arbitrary<Claimed> = fc
  .record({
    predicate: fc.constant('sameAs' as const),
    subject: anyone,
    object: anyone,
    revealedIn,
    certainty: fc.constantFrom('certain' as const, 'certain' as const, 'possible' as const),
    negated: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  })
  .map(claimOf)

const other: fc.Arbitrary<Claimed> = fc
  .record({
    predicate: fc.constantFrom('status', 'relation', 'event', 'plays', 'credit', 'about-production' as const),
    subject: anyone,
    object: orNull(anyone),
    work: orNull(anyone),
    season: orNull(fc.integer({ min: 1, max: 3 })),
    installment: orNull(fc.integer({ min: 1, max: 3 })),
    value: orNull(words),
    cue: orNull(words),
    speakers: fc.array(
      fc.record({
        name: orNull(fc.constantFrom(...NAMES)),
        outlet: fc.constant(null),
        said: fc.constant(null),
      }),
      { maxLength: 1 },
    ),
    revealedIn,
    sources: fc.array(source, { maxLength: 2 }),
  })
  .map(claimOf)

const statements: fc.Arbitrary<readonly KnownStatement[]> = fc
  .tuple(
    // Most entities have a name, else nothing would ever show.
    fc.array(nameOf(fc.constantFrom(...ENTITY_IDS)), { minLength: 4, maxLength: 12 }),
    fc.array(
      fc.oneof(
        { weight: 1, arbitrary: installmentName },
        { weight: 2, arbitrary: sameAs },
        { weight: 5, arbitrary: other },
      ),
      {
        maxLength: 14,
      },
    ),
  )
  .chain(([names, others]) => {
    const claims = [...names, ...others]
    const order = claims.map((_, index) => index)
    // Ids without regard to the order in which things were written.
    return fc
      .shuffledSubarray(order, { minLength: order.length })
      .map((ids) => claims.map((claim, index) => withId(claim, `s-${ids[index]}`)))
  })

const entities: fc.Arbitrary<readonly Entity[]> = fc
  .subarray([...ENTITY_IDS], { minLength: 4 })
  .map((ids) => ids.map((id) => ({ id, kind: KINDS[ENTITY_IDS.indexOf(id)] ?? 'thing' })))

const orders: fc.Arbitrary<readonly Order[]> = fc
  .uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 })
  .map((names) =>
    names.map((name, index) => ({
      id: `o${9 - index}`,
      name: `The ${name} order`,
      items: ['reef', 'tide/1'],
    })),
  )

const documents: fc.Arbitrary<readonly KnownDocument[]> = fc.array(
  fc
    .record({
      id: fc.constantFrom('d1', 'd2', 'd3'),
      title: orNull(fc.constantFrom(...NAMES).map((name) => `More of ${name}`)),
      url: orNull(fc.constantFrom('https://news.example/1', 'https://news.example/corin-vale')),
      published: orNull(fc.constant('2016-05')),
      byline: fc.constant(null),
      outlet: orNull(fc.constant('The Herald')),
      revealedIn: fc.subarray(['tide/1', 'reef/2', 'wreck']),
      repeats: orNull(fc.constantFrom('d1', 'd2', 'd4')),
    })
    .map(({ repeats, ...head }): KnownDocument => (repeats === null ? head : { ...head, repeats })),
  { maxLength: 3 },
)

export const universes: fc.Arbitrary<Universe> = fc.record({
  works,
  entities,
  statements,
  orders,
  documents: documents.map((all) => [...new Map(all.map((each) => [each.id, each])).values()]),
})

/** The same universe with everything in another order. */
export const shuffled = (universe: Universe): fc.Arbitrary<Universe> =>
  fc.record({
    works: shuffle(universe.works),
    entities: shuffle(universe.entities),
    statements: shuffle([...universe.statements]),
    orders: shuffle(universe.orders),
    documents: shuffle(universe.documents),
  })

const shuffle = <T>(things: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...things], { minLength: things.length })

/** More of a universe, all of it revealed only where nobody has been and in words that nothing else uses. */
export const noise: fc.Arbitrary<Pick<Universe, 'entities' | 'statements'>> = fc
  .array(
    fc.record({
      about: fc.oneof(
        fc.constantFrom<string>(...ENTITY_IDS, 'tide', 'reef'),
        fc.constantFrom('new1', 'new2'),
      ),
      predicate: fc.constantFrom('name', 'alias', 'status', 'sameAs', 'relation' as const),
      object: orNull(fc.constantFrom<string>(...ENTITY_IDS, 'new1', 'new2')),
      where: fc.constantFrom('tide/9', '?', 'haze/1'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => ({
    entities: ['new1', 'new2'].map((id) => ({ id, kind: 'character' as const })),
    statements: all.map(({ about, predicate, object, where }, index) => ({
      ...nothing,
      id: `n-${index}`,
      predicate,
      subject: about,
      object: predicate === 'sameAs' || predicate === 'relation' ? object : null,
      value: `Zorvex${index} Quibble${index}`,
      revealedIn: [where],
      sources: [{ url: 'https://news.example/1', said: null, quote: `Noise${index} Zorvex${index}.` }],
    })),
  }))
