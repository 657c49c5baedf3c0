import { expect, test } from 'vitest'
import { heldBy, holdsAll, neededSlots } from './neededSlots.js'
import type { Slot, SlotLetter } from './slot.js'

const slot = (letter: SlotLetter): Slot => ({
  start: 0,
  end: 0,
  letter,
  entity: null,
  season: null,
  installment: null,
  moment: null,
  named: true,
})
const setOf = (...letters: SlotLetter[]): number => heldBy(letters.map(slot)).kinds
const W = '\uE000W\\d+\uE001'
const PN = '\uE000[PN]\\d+\uE001'

test.each([
  ['slots that stand by themselves', `${PN} plays in ${W}`, [setOf('P', 'N'), setOf('W')]],
  ['slots in named groups', `(?<person>${PN}) (?:of (?<work>${W}))`, [setOf('P', 'N'), setOf('W')]],
  ['the first of a list', `(?<people>${PN}(?:, ${PN})*) star`, [setOf('P', 'N')]],
  ['nothing that is optional', `premieres(?: on ${W})? ${W}?(?:${W}){0,2}`, []],
  ['nothing that is only looked at', `(?<=${W} )the (?=${W})(?!${W})show`, []],
  ['nothing of alternatives', `(?:${W}|it) premieres`, []],
  ['nothing where the whole is an alternative', `${W} premieres|premiere of`, []],
  ['no signs in classes or after backslashes', `[|(\\]]\\(${W}\\)\\|`, [setOf('W')]],
  ['nothing of a sign that stands alone', `(?! \uE000)show (?:${W}|it)`, []],
])('a pattern needs %s', (_, source, needs) => {
  expect(neededSlots(source)).toEqual(needs)
})

test.each([
  [['P', 'W'], true],
  [['N', 'W'], true],
  [['N'], false],
  [['P', 'P'], false],
] as const)('slots %j are enough for a person and a work: %s', (letters, enough) => {
  expect(holdsAll(heldBy(letters.map(slot)), neededSlots(`${PN} plays in ${W}`))).toBe(enough)
})
