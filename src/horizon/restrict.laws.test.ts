import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { growingHorizons, horizons } from '../../test/arbitraries/horizons.js'
import { noise, shuffled, universes } from '../../test/arbitraries/universes.js'
import { timeRef } from '../model/installmentRef.js'
import type { KnownStatement } from '../model/statement.js'
import type { Universe } from '../model/universe.js'
import { givesNameAway, givesOtherNameAway, hiddenWordsOf, type KnownName } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import { bestName, identitiesOf } from './identities.js'
import { isRevealed } from './revealed.js'
import { restrict } from './restrict.js'
import { isDescriptive } from './spellings.js'
import { isBeyondOutline, visibleOutline } from './visibleOutline.js'

const RUNS = { numRuns: 300 }

/** All that is derived from a visible universe: who is who, and what everyone is called. */
function derived(universe: Universe, horizon: Horizon) {
  const visible = restrict(universe, horizon)
  const { shownAs, membersOf } = identitiesOf(visible)
  const ids = [...universe.entities, ...universe.works].map(({ id }) => id).toSorted()
  return ids.map((id) => ({ id, shownAs: shownAs(id), members: membersOf(id), name: bestName(visible, id) }))
}

const idsOf = (things: Iterable<{ readonly id: string }>) => new Set(Array.from(things, ({ id }) => id))

test('What is hidden might as well never have been written', () => {
  fc.assert(
    fc.property(universes, horizons, (universe, horizon) => {
      const visible = restrict(universe, horizon)
      const shown = idsOf(visible.statements)
      const written = { ...universe, statements: [...universe.statements].filter(({ id }) => shown.has(id)) }
      const { works, entities, orders, statements } = restrict(written, horizon)
      expect({ works, entities }).toEqual({ works: visible.works, entities: visible.entities })
      expect(idsOf(statements)).toEqual(shown)
      expect(idsOf(orders).size).toBeGreaterThanOrEqual(visible.orders.length)
      expect(derived(written, horizon)).toEqual(derived(universe, horizon))
    }),
    RUNS,
  )
})

test('Writing more that is hidden changes nothing', () => {
  fc.assert(
    fc.property(universes, horizons, noise, (universe, horizon, more) => {
      const entities = [...universe.entities, ...more.entities]
      const statements = [...more.statements, ...universe.statements]
      const grown = { ...universe, entities, statements }
      expect(restrict(grown, horizon)).toEqual(restrict(universe, horizon))
    }),
    RUNS,
  )
})

test('Restricting twice is restricting once', () => {
  fc.assert(
    fc.property(universes, horizons, (universe, horizon) => {
      const visible = restrict(universe, horizon)
      expect(restrict({ ...visible }, horizon)).toEqual(visible)
      expect(derived({ ...visible }, horizon)).toEqual(derived(visible, horizon))
    }),
    RUNS,
  )
})

test('The order in which things were written does not matter', () => {
  const both = universes.chain((universe) => fc.tuple(fc.constant(universe), shuffled(universe)))
  fc.assert(
    fc.property(both, horizons, ([one, other], horizon) => {
      expect(JSON.stringify(restrict(other, horizon))).toBe(JSON.stringify(restrict(one, horizon)))
      expect(derived(other, horizon)).toEqual(derived(one, horizon))
    }),
    RUNS,
  )
})

test('Watching more hides nothing', () => {
  fc.assert(
    fc.property(universes, growingHorizons, (universe, [less, more]) => {
      const [before, after] = [restrict(universe, less), restrict(universe, more)]
      const later = new Map([...after.statements].map((statement) => [statement.id, statement]))
      for (const statement of before.statements) {
        const quotes = later.get(statement.id)?.sources.map(({ quote }) => quote)
        expect(quotes).toEqual(expect.arrayContaining(statement.sources.flatMap(({ quote }) => quote ?? [])))
      }
      expect([...idsOf(after.entities)]).toEqual(expect.arrayContaining([...idsOf(before.entities)]))
      expect([...idsOf(after.orders)]).toEqual(expect.arrayContaining([...idsOf(before.orders)]))
    }),
    RUNS,
  )
})

const shownAt = (universe: Universe, horizon: Horizon, ref: string) => [
  ...idsOf(restrict(universe, { ...horizon, seen: [...horizon.seen, ref] }).statements),
]

test('Watching on to a later minute hides nothing, and the end shows all of it', () => {
  const minutes = fc.integer({ min: 0, max: 59 }).map((minute) => minute * 60)
  fc.assert(
    fc.property(universes, horizons, minutes, minutes, (universe, horizon, a, b) => {
      const [earlier, later] = [Math.min(a, b), Math.max(a, b)]
      const whole = shownAt(universe, horizon, 'tide/1x02')
      const late = shownAt(universe, horizon, timeRef('tide/1x02', later))
      expect(whole).toEqual(expect.arrayContaining(late))
      expect(late).toEqual(expect.arrayContaining(shownAt(universe, horizon, timeRef('tide/1x02', earlier))))
    }),
    RUNS,
  )
})

test('Nothing speaks of anyone who cannot be named', () => {
  fc.assert(
    fc.property(universes, horizons, (universe, horizon) => {
      const visible = restrict(universe, horizon)
      const there = new Set([...idsOf(visible.entities), ...idsOf(visible.works)])
      for (const { subject, object, work } of visible.statements) {
        expect([subject, object, work].filter((id) => id !== null && !there.has(id))).toEqual([])
      }
      for (const id of there) expect(bestName(visible, id)).not.toBeNull()
    }),
    RUNS,
  )
})

test('A statement shows exactly when the plain reading of the rules says so', () => {
  fc.assert(
    fc.property(universes, horizons, (universe, horizon) => {
      expect([...idsOf(restrict(universe, horizon).statements)].toSorted()).toEqual(
        plainlyVisible(universe, horizon),
      )
    }),
    RUNS,
  )
})

/** The rules of visibility, one after the other, over and over, until nothing changes. */
function plainlyVisible(universe: Universe, horizon: Horizon): string[] {
  const outline = visibleOutline(universe.works, horizon)
  let left = [...universe.statements].filter(
    (statement) =>
      (horizon.opened.includes(statement.id) || isRevealed(statement, horizon, universe.works)) &&
      !isBeyondOutline(statement, horizon, outline),
  )
  for (let before = -1; before !== left.length;) {
    before = left.length
    const named = new Set([
      ...universe.works.map(({ id }) => id),
      ...universe.entities
        .map(({ id }) => id)
        .filter((id) => left.some((each) => names(each) && each.subject === id)),
    ])
    left = left.filter(({ subject, object, work }) =>
      [subject, object, work].every((id) => id === null || named.has(id)),
    )
    const words = wordsBeyond(universe, new Set(left))
    left = left.filter((statement) => {
      const { predicate, subject } = statement
      const tells = (text: string): boolean =>
        predicate === 'name' ? givesOtherNameAway(words, text, subject) : givesNameAway(words, text)
      return !textsOf(statement).some(tells)
    })
  }
  return left.map(({ id }) => id).toSorted()
}

const names = ({ predicate, negated, season, installment }: KnownStatement) =>
  predicate === 'name' && !negated && season === null && installment === null

function textsOf({ predicate, value, role, cue, speakers }: KnownStatement): string[] {
  if (predicate === 'name') return value !== null && isDescriptive(value) ? [value] : []
  return [value, role, cue, ...speakers.map(({ name }) => name)].filter((text) => text !== null)
}

function nameIn({ subject, value, season, installment }: KnownStatement, kind: KnownName['kind']): KnownName {
  const isTitle = season !== null || installment !== null
  return { name: value ?? '', entity: subject, kind: isTitle ? 'installment' : kind, revealedIn: [] }
}

function wordsBeyond({ works, entities, statements }: Universe, left: ReadonlySet<KnownStatement>) {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const named = [...statements]
    .filter(({ predicate, negated }) => (predicate === 'name' || predicate === 'alias') && !negated)
    .map((statement) => ({ statement, name: nameIn(statement, kinds.get(statement.subject) ?? 'thing') }))
  const known = named.filter(
    ({ statement, name }) => left.has(statement) && names(statement) && !isDescriptive(name.name),
  )
  const outline: KnownName[] = works.map(({ id, name }) => ({
    name,
    entity: id,
    kind: 'work',
    revealedIn: [],
  }))
  const hidden = named.filter(({ statement }) => !left.has(statement))
  return hiddenWordsOf(
    hidden.map(({ name }) => name),
    [...outline, ...known.map(({ name }) => name)],
  )
}

test('No word that only hidden statements use is left anywhere', () => {
  const marked = universes.map((universe) => ({
    ...universe,
    statements: [...universe.statements].map((statement, index) => ({
      ...statement,
      happensText: `canary${index}.`,
    })),
  }))
  fc.assert(
    fc.property(marked, horizons, (universe, horizon) => {
      const visible = restrict(universe, horizon)
      const text = JSON.stringify(visible)
      const hidden = [...universe.statements].filter(({ id }) => !idsOf(visible.statements).has(id))
      for (const { id, happensText, sources } of hidden) {
        expect(text).not.toContain(`"${id}"`)
        expect(text).not.toContain(happensText)
        for (const quote of sources.flatMap((source) => source.quote ?? [])) expect(text).not.toContain(quote)
      }
    }),
    RUNS,
  )
})

test('Two entities are one only along what has been revealed', () => {
  fc.assert(
    fc.property(universes, horizons, (universe, horizon) => {
      const visible = restrict(universe, horizon)
      const { shownAs } = identitiesOf(visible)
      const apart = restrict(
        { ...universe, statements: [...universe.statements].filter((each) => each.predicate !== 'sameAs') },
        horizon,
      )
      const links = [...visible.statements].filter((each) => each.predicate === 'sameAs' && !each.negated)
      for (const { id } of apart.entities) {
        if (shownAs(id) === id) continue
        expect(links.some(({ subject, object }) => subject === id || object === id)).toBe(true)
      }
    }),
    RUNS,
  )
})
