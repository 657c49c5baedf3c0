import { expect, test } from 'vitest'
import { checkPack } from './checkPack.js'

/** A sound pack of eight lines, with `more` from line 9 on. */
const packWith = (more: string): string => `unspoiled: 1
universe: { id: tides, name: Tides }
works:
  - { id: tides, kind: series, name: Tides, seasons: [{ number: 1, installments: [{ number: 1 }, { number: 2 }] }, { number: 2 }] }
  - { id: harbour, kind: book, name: Harbour, installments: [{ number: 1 }] }
  - { id: storm, kind: film, name: Storm }
  - { id: calm, kind: series, name: Calm }
entities: [{ id: ann-lee, kind: person, name: Ann Lee }, { id: mara, kind: character, name: Mara }]
${more}`

/** Each fault as `words it points at → what is wrong`. */
const pointsIn = (text: string): string[] =>
  checkPack(text).faults.map(({ line, column, message }) => {
    const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? ''
    return `${/^[^,:\]}]*/.exec(rest)?.[0]?.trim()} → ${message}`
  })

test.each([
  ['subject: anlee, predicate: cast, work: tides', 'anlee → Nothing has the id `anlee`.'],
  ['subject: mara, predicate: plays, object: mara', 'mara → `mara` is a character, which cannot stand here.'],
  ['subject: ann-lee, predicate: cast, work: mara', 'mara → `mara` is a character, which cannot stand here.'],
  ['subject: mara, predicate: stauts, value: x', 'stauts → `predicate` of a statement cannot be `stauts`.'],
  ['subject: mara, predicate: status', 'status → A statement with `status` lacks `value`.'],
  ['subject: ann-lee, predicate: plays', 'plays → A statement with `plays` lacks `object` or `value`.'],
  [
    'subject: ann-lee, predicate: credit, role: driector, work: storm',
    'driector → The role of `credit` cannot be `driector`.',
  ],
  [
    'subject: storm, predicate: follows, role: sequell, object: tides',
    'sequell → The role of `follows` cannot be `sequell`.',
  ],
  [
    'subject: tides, predicate: production, value: renewd',
    'renewd → The value of `production` cannot be `renewd`.',
  ],
  [
    'subject: mara, predicate: status, value: x, certainty: sure',
    'sure → `certainty` of a statement cannot be `sure`.',
  ],
  [
    'subject: mara, predicate: status, value: x, negated: yes',
    'yes → `negated` of a statement must be true or false, but is `yes`.',
  ],
  ['subject: mara, predicate: status, value: 24', '24 → `value` of a statement must be text, but is `24`.'],
  ['subject: mara, predicate: status, value: ', ' → `value` of a statement must be text, but is empty.'],
  [
    'subject: mara, predicate: status, value: x, happens: 20/11/2015',
    '20/11/2015 → `happens` of a statement must be a date, but is `20/11/2015`.',
  ],
  [
    'subject: mara, predicate: status, value: x, sources: [{ url: "ftp:x" }]',
    '"ftp → `url` of a source must be a web address that begins with http:// or https://, but is `ftp:x`.',
  ],
  ['subject: storm, predicate: follows, object: storm', 'storm → `storm` stands in a circle of `follows`.'],
  ['subject: tides, predicate: release, season: 3, happens: 2016', '3 → `tides` has no season 3.'],
  ['subject: tides, predicate: event, value: x, installment: 1', '1 → `tides` has seasons.'],
  [
    'subject: harbour, predicate: event, value: x, installment: 2',
    '2 → `harbour/2` does not exist: `harbour` lists one installment, 1.',
  ],
  [
    'subject: mara, predicate: event, value: x, season: 1',
    '1 → No work is named here to which this belongs.',
  ],
])('{ %s } is at fault', (keys, fault) => {
  expect(pointsIn(packWith(`statements: [{ ${keys} }]`))).toEqual([fault])
})

test.each([
  ['tides/1x14', '`tides/1x14` does not exist: season 1 lists 2 installments, 1 to 2.'],
  ['tides/2x01', '`tides/2x01` does not exist: season 2 lists no installments.'],
  ['tides/3', '`tides` has no season 3.'],
  ['harbour/1x01', '`harbour` has no seasons.'],
  ['harbour/2', '`harbour/2` does not exist: `harbour` lists one installment, 1.'],
  ['storm/1', '`storm/1` is unknown: `storm` lists no installments.'],
  ['tide/1x01', 'No work has the id `tide`.'],
  ['mara', 'No work has the id `mara`.'],
  [
    'tides/1X2',
    'An item of `revealedIn` of a statement must be a reference, such as `work/1x03` (an episode), `work/3`, `work/1` (a season) or `work`, but is `tides/1X2`.',
  ],
])('nothing can be revealed in %s', (ref, fault) => {
  const text = packWith(
    `statements: [{ subject: mara, predicate: status, value: dead, revealedIn: [${ref}] }]`,
  )
  expect(pointsIn(text)).toEqual([`${ref} → ${fault}`])
})

test.each([
  ['subject: anlee, predicate: cast, work: tides', 'Did you mean `ann-lee`?'],
  ['subject: xyzzy, predicate: event, value: x', 'Add it to `works` or `entities`, or correct the id.'],
  ['subject: mara, predicate: plays, object: mara', 'Write the id of a person.'],
  ['subject: mara, predicate: status', 'Add `value`.'],
  ['subject: ann-lee, predicate: credit, role: driector, work: storm', 'Did you mean `director`?'],
  [
    'subject: mara, predicate: event, value: x, certainty: sure',
    'It may be certain, probable, possible, unknown.',
  ],
  ['subject: mara, predicate: event, value: 24', 'Put it in quotes, so that it is read as text.'],
  ['subject: mara, predicate: event, value:', 'Write the text behind the colon, or leave the key out.'],
  ['subject: mara, predicate: event, value: x, revealedIn: storm', 'Put it in square brackets: [storm].'],
  [
    'subject: tides, predicate: event, value: x, season: 3',
    'It lists 2 seasons, 1 to 2. If season 3 exists, add it to them.',
  ],
  ['subject: mara, predicate: event, value: x, revealedIn: [harbour/1x01]', 'Write harbour/1.'],
])('{ %s } has a way out: %s', (keys, hint) => {
  expect(checkPack(packWith(`statements: [{ ${keys} }]`)).faults[0]?.hint).toBe(hint)
})

test.each([
  'tides',
  'tides/1',
  'tides/2',
  'tides/1x02',
  'tides/1x2',
  'tides/1x02@00:32:10',
  '"tides/1x02@32:10"',
  '{ installment: tides/1x02, at: 00:32:10 }',
  '{ installment: storm, at: "1:02:03" }',
  'harbour/1',
  'storm',
  'storm@00:32:10',
  'calm',
])('something can be revealed in %s', (ref) => {
  const text = packWith(
    `statements: [{ subject: mara, predicate: status, value: dead, revealedIn: [${ref}] }]`,
  )
  expect(pointsIn(text)).toEqual([])
})

test.each([
  ['tides/1x03@00:10:00', '`tides/1x03` does not exist: season 1 lists 2 installments, 1 to 2.'],
  ['tides/1@00:10:00', '`tides/1@00:10:00` has a time, but `tides/1` is more than one installment.'],
  ['tides@00:10:00', '`tides@00:10:00` has a time, but `tides` is more than one installment.'],
  ['{ installment: tides/1x02 }', 'A part of an installment lacks `at`.'],
  ['{ installment: tides/1x02, at: late }', '`at` of a part of an installment must be a time'],
  ['{ installment: tides/1x02, till: "1:00" }', 'A part of an installment lacks `at`.'],
  ['{ installment: tides/1, at: "1:00" }', 'has a time, but'],
])('%s reveals nothing: %s', (ref, fault) => {
  const text = packWith(
    `statements: [{ subject: mara, predicate: status, value: dead, revealedIn: [${ref}] }]`,
  )
  expect(pointsIn(text)[0]).toContain(fault)
})

test('news may speak of seasons of a work that is known only by name', () => {
  expect(
    pointsIn(packWith('statements: [{ subject: calm, predicate: production, value: renewed, season: 4 }]')),
  ).toEqual([])
})
