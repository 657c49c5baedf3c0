/** A small universe with everything that outlets answer from, and a reader who asks it. */
import { NOTHING_SEEN } from '../../src/horizon/horizon.js'
import { restrict } from '../../src/horizon/restrict.js'
import { packEntries } from '../../src/sources/pack/packEntries.js'
import { parsePack } from '../../src/sources/pack/parsePack.js'
import { universeOf } from '../../src/universe/universeOf.js'
import { PLAIN } from '../../src/views/ink.js'
import type { Question } from '../../src/views/outlet.js'
import { answerTo, type OutletName } from '../../src/views/outlets.js'

const PACK = `
unspoiled: 1
universe: { id: tides, name: Tides }
works:
  - id: tides
    kind: series
    name: Tides
    seasons:
      - number: 1
        installments:
          - { number: 1, name: Ebb, released: 2016-03-04 }
          - { number: 2, name: Flow, released: 2016-03-11 }
      - { number: 2 }
  - { id: low-water, kind: film, name: Low Water, released: 2017-05-05 }
  - { id: quay, kind: miniseries, name: The Quay, installments: [{ number: 1 }, { number: 2 }] }
  - { id: nocturne, kind: game, name: Nocturne }
entities:
  - { id: ana, kind: person, name: Ana Holt }
  - { id: corin, kind: character, name: Corin Vale }
  - { id: lamp, kind: character, names: [{ name: the Lamplighter, revealedIn: [tides/1x01] }] }
statements:
  - { subject: ana, predicate: plays, object: corin, work: tides }
  - { subject: ana, predicate: plays, object: corin, work: low-water }
  - { subject: low-water, predicate: follows, role: sequel, object: tides }
  - { subject: quay, predicate: crosses-over-with, object: tides }
  - subject: quay
    predicate: release
    happens: 2017
    certainty: probable
    cue: set to
    sources: [{ url: 'https://www.herald.example/a', said: 2016-08, quote: The Quay is set to be out in 2017. }]
  - { subject: quay, predicate: release, happens: 2017-08-18, sources: [{ said: 2017-05, url: 'https://daily.example/b' }] }
  - { subject: quay, predicate: release, value: trailer, happens: 2017-06, sources: [{ said: 2017-05-30 }] }
  - subject: tides
    predicate: production
    value: renewed
    season: 2
    happens: 2016-04-01
    sources: [{ said: 2016-04-01, url: 'https://daily.example/c' }]
  - { subject: tides, predicate: production, value: filming, season: 2, happens: 2016-09, sources: [{ said: 2016-09-10 }] }
  - subject: lamp
    predicate: relation
    role: brother
    object: corin
    work: tides
    revealedIn: [tides/1x02]
    sources: [{ said: 2016-03-12, url: 'https://daily.example/d', quote: The Lamplighter is his brother. }]
  - { subject: lamp, predicate: status, value: dead, work: tides, revealedIn: [tides/1x02] }
  - { subject: lamp, predicate: relation, role: killed by, object: corin, work: tides, revealedIn: [tides/1x02] }
  - { subject: corin, predicate: trait, value: a smuggler, work: tides }
  - { subject: corin, predicate: status, value: dead, certainty: probable, cue: feared, work: low-water, revealedIn: [low-water] }
  - { subject: corin, predicate: event, value: leaves the port, happens: 1911, work: low-water, revealedIn: [low-water] }
orders:
  - { id: shore, name: From the shore, items: [quay, tides/1, low-water] }
`
const universe = universeOf(packEntries(parsePack(PACK, 'tides.yaml')))

/** What somebody asks, who has seen nothing unless they say so. */
type Asked = Partial<Question>

/** The lines of an outlet's text form, without their line feeds; null where there is no answer. */
export function asked(name: OutletName, { words = '', seen = [], ...rest }: Asked = {}): string[] | null {
  const answer = answerTo(name, restrict(universe, { ...NOTHING_SEEN, seen }), { words, seen, ...rest })
  return answer === null
    ? null
    : [...answer.text({ width: 80, ink: PLAIN })].join('').split('\n').slice(0, -1)
}

/** The same as data. */
export const askedData = (name: OutletName, { words = '', seen = [], ...rest }: Asked = {}): unknown =>
  answerTo(name, restrict(universe, { ...NOTHING_SEEN, seen }), { words, seen, ...rest })?.data
