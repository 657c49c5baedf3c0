import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { horizons } from '../../test/arbitraries/horizons.js'
import { known, named, tideUniverse } from '../../test/arbitraries/known.js'
import { universes } from '../../test/arbitraries/universes.js'
import type { Entry } from '../model/entry.js'
import { growingUniverse } from '../universe/growingUniverse.js'
import { inOrderLearnt } from '../views/inOrderLearnt.js'
import { NOTHING_SEEN } from './horizon.js'
import { repeatsOutline } from './repeatsOutline.js'
import { restrict } from './restrict.js'
import { rowsLearntOf } from './rowsLearntOf.js'
import { statementsAbout } from './statementsAbout.js'
import type { Visible } from './visible.js'

const told = (visible: Visible, id: string) =>
  statementsAbout(visible, id).filter((each) => each.predicate !== 'name' && !repeatsOutline(visible, each))

const everything = ({ entities, works }: Visible): string[] => [...entities, ...works].map(({ id }) => id)
const inOrder = (visible: Visible) =>
  everything(visible).map((id) =>
    Array.from(rowsLearntOf(visible, id).told, (row) => visible.statements.statementIn(row)),
  )
const sorted = (visible: Visible) =>
  everything(visible).map((id) => inOrderLearnt(visible, told(visible, id)))

test('rows come in the order in which their reader learns them', () => {
  fc.assert(
    fc.property(universes, horizons, (universe, horizon) => {
      const visible = restrict(universe, horizon)
      expect(inOrder(visible)).toEqual(sorted(visible))
    }),
    { numRuns: 100 },
  )
})

const DAYS = ['2016', '2016-09-30', null, '2015-01']
const REFS = [[], ['tide/1x02'], ['tide/1x01']]

/** Many of all kinds, of which each is said of somebody. */
const said = (number: number): Entry => ({
  kind: 'asserted',
  statement: known({
    id: `s${(number * 7919) % 1000}`,
    predicate: number % 5 === 0 ? 'status' : 'event',
    subject: 'mara',
    value: `sings ${number}`,
    happens: DAYS[number % DAYS.length] ?? null,
    revealedIn: REFS[number % REFS.length] ?? [],
  }),
})

test('rows go on in that order where more is said', () => {
  const growing = growingUniverse()
  const { works, statements } = tideUniverse([named('mara', 'Mara Quint')])
  growing.add(works.map((work) => ({ kind: 'outlined', work })))
  growing.add([{ kind: 'introduced', entity: { id: 'mara', kind: 'character' } }])
  growing.add([...statements].map((statement) => ({ kind: 'asserted', statement })))
  for (const count of [90, 91, 92, 100, 180]) {
    growing.add(Array.from({ length: count }, (_, number) => said(number)))
    for (const seen of [[], ['tide']]) {
      const visible = restrict(growing.now(), { ...NOTHING_SEEN, seen })
      expect(inOrder(visible)).toEqual(sorted(visible))
    }
  }
})
