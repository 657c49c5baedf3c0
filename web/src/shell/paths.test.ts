import { expect, test } from 'vitest'
import { paths } from './paths.js'
import { universeIn } from './universeIn.js'

test.each([
  [paths.installment('jessica-jones/1x06'), '/installment/jessica-jones/1x06'],
  [
    paths.place({ kind: 'installment', ref: 'jessica-jones/1x06@00:10:00' }),
    '/installment/jessica-jones/1x06',
  ],
  [paths.place({ kind: 'installment', ref: 'the-defenders/3' }), '/installment/the-defenders/3'],
  [paths.place({ kind: 'season', ref: 'jessica-jones/1' }), '/season/jessica-jones/1'],
  [paths.place({ kind: 'work', ref: 'jessica-jones' }), '/work/jessica-jones'],
  [paths.to({ kind: 'character', id: 'a/b' }), '/entity/a%2Fb'],
  [paths.universe('defenders'), '~/u/defenders'],
])('%s', (path, wanted) => {
  expect(path).toBe(wanted)
})

test('an address says which universe the page is about', () => {
  expect(universeIn('/u/defenders/works')).toEqual({ base: '/u/defenders', universe: 'defenders' })
  expect(universeIn('/works')).toEqual({ base: '', universe: null })
})
