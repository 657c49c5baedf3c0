/**
 * Ledgers of small universes in which every word that somebody might be shown is a marker of its own, so that whatever
 * leaks can be named: `Qv17` stands in one place only. Names stand in other texts whole, as they are written.
 */
import * as fc from 'fast-check'
import type { EntityKind } from '../../src/model/entity.js'
import type { Entry } from '../../src/model/entry.js'
import type { KnownStatement, Source } from '../../src/model/statement.js'
import type { Reader } from '../laws/reader.js'
import { opaqueId } from '../../src/model/opaqueId.js'
import { settings } from './horizons.js'
import { known, season, work } from './known.js'

const UNITS: readonly string[] = [
  'tide/1x01',
  'tide/1x02',
  'tide/1x03',
  'tide/2x01',
  'tide/2x02',
  'reef/1',
  'reef/2',
  'wreck',
]
const MINUTES: readonly string[] = ['tide/1x02@00:10:00', 'tide/1x02@00:20:00', 'wreck@00:10:00']
const REVEALS: readonly string[] = [...UNITS, ...MINUTES, 'tide/1', 'tide/2', 'reef', 'tide']
const WORKS = ['tide', 'reef', 'wreck'] as const
const KINDS: readonly EntityKind[] = ['person', 'character', 'character', 'organisation', 'place', 'thing']
const ENTITIES = KINDS.map((kind, index) => ({ id: opaqueId('law', `${index}`), kind }))
const ANYONE = [...ENTITIES.map(({ id }) => id), ...WORKS]

/** Two words that nothing else uses. Some differ by a letter only, so that one may be taken for a slip in another. */
const properName = (number: number): string => `Zar${number}ena Vot${number}ilo`
const MARKER = /\b(?:Qv\d+\w*|Zar\d+ena|Vot\d+ilo)\b/g

/** Every marker in some text. */
export const markersIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(MARKER)].map(([marker]) => marker))

const outline: readonly Entry[] = [
  work('tide', { kind: 'series', name: 'Tide', seasons: [season(1, 3), season(2, 2)] }),
  work('reef', {
    kind: 'miniseries',
    name: 'The Reef',
    installments: [
      { number: 1, released: '2017-08-01' },
      { number: 2, released: '2017-08-08' },
    ],
  }),
  work('wreck', { name: 'Wreck', otherNames: ['The Old Wreck'], released: '2016-05-01' }),
].map((each) => ({ kind: 'outlined', work: each }))

const index = (count: number) => fc.nat(count - 1)
const anyone = fc.constantFrom(...ANYONE)
const revealedIn = fc.oneof(
  { weight: 2, arbitrary: fc.constant<string[]>([]) },
  { weight: 5, arbitrary: fc.uniqueArray(fc.constantFrom(...REVEALS), { minLength: 1, maxLength: 2 }) },
)
/** When something was said. */
const day = fc.constantFrom(null, '2015-03-01', '2016', '2017-08-18', '2018-23')
const DAYS_RECORDED = [undefined, '2016-01-01T10:00:00.000Z', '2019-01-01T10:00:00.000Z']

/** What a text says besides its marker: the name of somebody, by its number. */
const mention = fc.option(index(ENTITIES.length), { nil: null })
const textOf = (marker: string, about: number | null): string =>
  about === null ? marker : `${marker} and ${properName(about)}`

interface Said {
  readonly source: number
  readonly about: number | null
  readonly named: boolean
  readonly day: string | null
  readonly recorded: number
  readonly revealedIn: readonly string[]
  readonly isShared: boolean
  readonly document: number | null
}

const said: fc.Arbitrary<Said> = fc.record({
  source: index(6),
  about: mention,
  named: fc.boolean(),
  day,
  recorded: index(DAYS_RECORDED.length),
  revealedIn: fc.oneof(
    { weight: 5, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.constantFrom(['tide/1'], ['wreck']) },
  ),
  isShared: fc.boolean(),
  document: fc.option(index(3), { nil: null }),
})

const documentId = (number: number): string => opaqueId('law-document', `${number}`)

/** Shared sources are the same words on the same page under several statements. */
function sourceOf(all: Said, marker: string): Source {
  const { source, about, named, isShared, recorded } = all
  const own = isShared ? `Qv${900 + source}shared` : marker
  const slug = named && about !== null ? `-${properName(about).toLowerCase().replace(' ', '-')}` : ''
  const recordedOn = DAYS_RECORDED[recorded]
  return {
    url: source === 0 ? null : `https://news${source % 2}.example/${own}url${slug}`,
    said: all.day,
    quote: source === 1 ? null : textOf(`${own}quote`, about),
    ...(all.document !== null && { document: documentId(all.document), position: [0, 9] as const }),
    ...(recordedOn && { recordedOn }),
    ...(all.revealedIn.length > 0 && { revealedIn: all.revealedIn }),
  }
}

const nameStatements: fc.Arbitrary<readonly KnownStatement[]> = fc
  .tuple(
    ...ENTITIES.map(({ id }, number) =>
      fc
        .record({
          proper: revealedIn,
          // Two people may be called the same.
          namesake: fc.option(fc.record({ of: index(ENTITIES.length), revealedIn }), { nil: null, freq: 1 }),
          // The same description may be said again, and be revealed elsewhere.
          described: fc.array(revealedIn, { maxLength: 2 }),
          alias: fc.option(revealedIn, { nil: null }),
        })
        .map(({ proper, namesake, described, alias }) => [
          nameOf(id, properName(number), proper),
          ...(namesake === null ? [] : [nameOf(id, properName(namesake.of), namesake.revealedIn)]),
          ...described.map((reveal) =>
            nameOf(id, `the friend Qv${number}kept of ${properName((number + 1) % ENTITIES.length)}`, reveal),
          ),
          ...(alias === null
            ? []
            : [
                known({ predicate: 'alias', subject: id, value: properName(50 + number), revealedIn: alias }),
              ]),
        ]),
    ),
  )
  .map((all) => all.flat())

const nameOf = (subject: string, value: string, reveal: readonly string[]): KnownStatement =>
  known({ predicate: 'name', subject, value, revealedIn: reveal })

const titles: fc.Arbitrary<readonly KnownStatement[]> = fc
  .subarray([...UNITS].filter((unit) => unit.includes('/')))
  .map((units) =>
    units.map((unit, number) => {
      const [of = '', part = ''] = unit.split('/')
      const [first = '', second] = part.split('x')
      return known({
        predicate: 'name',
        subject: of,
        work: of,
        season: second === undefined ? null : Number(first),
        installment: Number(second ?? first),
        value: `Qv${number}title Rising`,
        revealedIn: [unit],
      })
    }),
  )

const claims: fc.Arbitrary<readonly KnownStatement[]> = fc
  .array(
    fc
      .record({
        predicate: fc.constantFrom(
          ...([
            'status',
            'relation',
            'event',
            'plays',
            'credit',
            'release',
            'said',
            'production',
            'sameAs',
          ] as const),
        ),
        subject: anyone,
        object: fc.option(anyone, { nil: null }),
        work: fc.option(fc.constantFrom(...WORKS), { nil: null }),
        part: fc.option(fc.record({ season: fc.constantFrom(1, 2), installment: fc.constantFrom(1, 2) }), {
          nil: null,
        }),
        mentions: fc.array(mention, { minLength: 5, maxLength: 5 }),
        happens: fc.constantFrom(null, '2016', '2017-08-18'),
        certainty: fc.constantFrom('certain', 'certain', 'probable', 'possible' as const),
        negated: fc.nat(5).map((n) => n === 0),
        revealedIn,
        sources: fc.array(said, { maxLength: 3 }),
        speaker: fc.boolean(),
      })
      .map((parts) => parts),
    { minLength: 4, maxLength: 16 },
  )
  .map((all) =>
    all.map(({ mentions, part, speaker, sources, ...claim }, number) => {
      const text = (what: string, at: number): string => textOf(`Qv${number}${what}`, mentions[at] ?? null)
      const isTie =
        claim.predicate === 'relation' || claim.predicate === 'sameAs' || claim.predicate === 'plays'
      return known({
        ...claim,
        object: isTie ? (claim.object ?? ANYONE[0] ?? null) : null,
        season: claim.work === 'tide' ? (part?.season ?? null) : null,
        installment: claim.work === null || claim.work === 'wreck' ? null : (part?.installment ?? null),
        value: isTie ? null : text('value', 0),
        role: text('role', 1),
        cue: text('cue', 2),
        happensText: text('when', 3),
        speakers: speaker ? [{ name: text('speaker', 4), outlet: `Qv${number}outlet`, said: null }] : [],
        sources: sources.map((each, at) => sourceOf(each, `Qv${number}s${at}`)),
      })
    }),
  )

const remarks = fc.array(
  fc.record({
    kind: fc.constantFrom('withdrawn', 'confirmed', 'disputed', 'corrected' as const),
    of: fc.nat(),
    by: fc.nat(),
    said,
  }),
  { maxLength: 4 },
)

/** What a keeper decides of a few statements, so that several rulings meet; one undoes another that was given before it. */
const rulings = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'withdrawn',
      'confirmed',
      'disputed',
      'corrected',
      'revealed',
      'revealed',
      'undone',
      'undone' as const,
    ),
    of: fc.nat(2),
    by: fc.nat(),
    undoes: fc.nat(),
    reveals: revealedIn,
    why: mention,
    words: fc.oneof(revealedIn, fc.constant(['?'])),
  }),
  { maxLength: 6 },
)

const rulingId = (number: number): string => opaqueId('law-ruling', `${number}`)

/** The number of the document that it repeats: one before it, one after it, or one that is nowhere. */
const repeats = fc.option(fc.nat(4), { nil: null })

const documents = fc.array(
  fc.record({ about: mention, named: mention, revealedIn, published: day, repeats }),
  { maxLength: 4 },
)

const orders = fc.array(mention, { maxLength: 2 })

const statementId = (number: number): string => opaqueId('law-statement', `${number}`)

/** Ids say nothing: not what a statement is about, nor when it came. */
const withOpaqueId = (statement: KnownStatement, number: number): KnownStatement => ({
  ...statement,
  id: statementId(number),
})

/** The entries of a ledger, in no order. */
export const markedLedgers: fc.Arbitrary<readonly Entry[]> = fc
  .record({ nameStatements, titles, claims, remarks, rulings, documents, orders })
  .map(({ nameStatements: names, titles: parts, claims: others, ...rest }) => {
    const statements = [...names, ...parts, ...others].map(withOpaqueId)
    const idAt = (number: number): string => statements[number % statements.length]?.id ?? ''
    const ruledAt = (place: number): string => idAt(names.length + parts.length + place)
    return [
      ...outline,
      ...ENTITIES.map((entity): Entry => ({ kind: 'introduced', entity })),
      ...statements.map((statement): Entry => ({ kind: 'asserted', statement })),
      ...rest.remarks.flatMap(({ kind, of, by, said: remark }, number): Entry[] => {
        const source = sourceOf(remark, `Qv${number}remark`)
        if (kind !== 'corrected') return [{ kind, statement: idAt(of), source }]
        const correction = statements[by % statements.length]
        return correction === undefined || correction.id === idAt(of)
          ? []
          : [{ kind, statement: idAt(of), by: correction, source }]
      }),
      ...rest.rulings.flatMap(({ kind, of, by, undoes, reveals, why, words }, number): Entry[] => {
        if (kind === 'undone' && number === 0) return []
        const undone = kind === 'undone' ? undoes % number : null
        const on = `2017-0${number + 1}-01T10:00:00.000Z`
        const source: Source = {
          url: null,
          said: on.slice(0, 10),
          quote: why === null ? null : textOf(`Qv${number}why`, why),
          ruling: {
            id: rulingId(number),
            keeper: 'kim',
            on,
            ...(why !== null && { wordsRevealedIn: words }),
            ...(kind === 'revealed' && { reveals }),
            ...(undone !== null && { undoes: rulingId(undone) }),
          },
        }
        const statement = ruledAt(undone === null ? of : (rest.rulings[undone]?.of ?? of))
        if (kind !== 'corrected') return [{ kind, statement, source }]
        const correction = statements[by % statements.length]
        return correction === undefined || correction.id === statement
          ? []
          : [{ kind, statement, by: correction, source }]
      }),
      ...rest.documents.map(
        ({ about, named, revealedIn: reveal, published, repeats: copied }, number): Entry => ({
          kind: 'documented',
          document: {
            id: documentId(number),
            title: textOf(`Qv${number}headline`, about),
            url: `https://news.example/Qv${number}page`,
            byline: textOf(`Qv${number}byline`, named),
            outlet: 'The Herald',
            published,
            revealedIn: reveal,
            ...(copied !== null && { repeats: documentId(copied) }),
          },
        }),
      ),
      ...rest.orders.map((about, number): Entry => ({
        kind: 'ordered',
        order: {
          id: opaqueId('law-order', `${number}`),
          name: textOf(`Qv${number}order`, about),
          items: ['tide', 'reef'],
        },
      })),
    ]
  })

const seenUnits: fc.Arbitrary<readonly string[]> = fc.subarray([...UNITS, ...MINUTES])

/** Readers who have seen some of it, opened a statement or two on purpose, and have every setting one way or the other. */
export const lawReaders: fc.Arbitrary<Reader> = fc
  .record({
    seen: seenUnits,
    opened: fc.array(fc.nat(30).map(statementId), { maxLength: 1 }),
    articles: fc.constantFrom('marked' as const, 'silent' as const),
    settings,
    byWork: fc.dictionary(fc.constantFrom(...WORKS), settings, { maxKeys: 2 }),
  })
  .map(({ settings: all, ...rest }) => ({ ...all, ...rest, asOf: null }))
