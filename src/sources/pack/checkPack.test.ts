import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPack } from './checkPack.js'
import { PACK_SHAPE } from './packShape.js'

/** Each fault on one line: `3:5 what is wrong (what to write instead)`. */
const faultsOf = (text: string): string[] =>
  checkPack(text).faults.map(({ line, column, message, hint }) => `${line}:${column} ${message} (${hint})`)

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

test('a pack may hold nothing but its head', () => {
  const { pack, faults } = checkPack('unspoiled: 1\nuniverse: { id: tides, name: Tides, language: pt-BR }')
  expect(faults).toEqual([])
  expect(pack?.universe.name).toBe('Tides')
})

test('YAML and JSON of the same pack are the same pack', () => {
  const { pack } = checkPack(packWith('statements: [{ subject: ann-lee, predicate: plays, object: mara }]'))
  expect(pack).not.toBeNull()
  expect(checkPack(JSON.stringify(pack)).pack).toEqual(pack)
  expect(checkPack(`\uFEFF${JSON.stringify(pack, null, '\t')}`).pack).toEqual(pack)
})

test('faults stand in the order of the text, those of form and those of meaning together', () => {
  const text = packWith(`statements:
  - { subject: nobody, predicate: status, value: dead }
  - { subject: mara, predicate: status, valu: dead }
  - { subject: mara, predicate: sameAs, object: mara }`)
  expect(faultsOf(text)).toEqual([
    '10:16 Nothing has the id `nobody`. (Add it to `works` or `entities`, or correct the id.)',
    '11:41 `valu` is not a key of a statement. (Did you mean `value`?)',
    '12:49 `mara` is said to be the same as itself. (Name the other of the two.)',
  ])
})

test.each([
  ['works', '{ id: a, kind: series, name: A, seson: [] }', 'seson → `seson` is not a key of a work.'],
  ['works', '{ id: a, kind: series, name: A, colour: red }', 'colour → `colour` is not a key of a work.'],
  [
    'works',
    '{ id: a/b, kind: film, name: A }',
    'a/b → `id` of a work must be an id: letters, digits, `-`, `_` and `.`, beginning with a letter or digit, but is `a/b`.',
  ],
  ['works', '{ id: a, kind: film }', '{ id → A work lacks `name`.'],
  ['works', '{ id: a, kind: film, name: A, name: B }', 'name → The key `name` stands twice here.'],
  ['works', '{ id: a, kind: film, name: A, names: B }', 'B → `names` of a work must be a list, but is `B`.'],
  [
    'works',
    '{ id: a, kind: comic, name: A, installments: [{ number: 1 }, { number: 01 }] }',
    '01 → There are two of installment 1 here.',
  ],
  [
    'works',
    '{ id: a, kind: comic, name: A, installments: [{ number: 1.5 }] }',
    '1.5 → `number` of an installment must be a whole number, but is `1.5`.',
  ],
  [
    'works',
    '{ id: a, kind: series, name: A, seasons: [{ number: 1 }], installments: [{ number: 1 }] }',
    'installments → `a` has both seasons and installments of its own.',
  ],
  ['works', 'Tides', 'Tides → A work must be keys with values, but is `Tides`.'],
  ['entities', '{ id: a, kind: person }', '{ id → `a` has no name.'],
  ['entities', '{ id: a, kind: work, name: A }', 'work → `kind` of an entity cannot be `work`.'],
  [
    'entities',
    '{ id: a, kind: person, name: A }, { id: a, kind: person, name: B }',
    'a → `a` is the id of two things.',
  ],
  ['orders', '{ id: a, name: A, items: [b] }', 'b → No work has the id `b`.'],
])('in %s, %s is at fault', (list, item, fault) => {
  expect(pointsIn(`unspoiled: 1\n${list}: [${item}]\nuniverse: { id: tides, name: Tides }`)).toEqual([fault])
})

test('what stands in an ill-shaped entry is still known, so that one mistake is told once', () => {
  const text = `unspoiled: 1
universe: { id: tides, name: Tides }
works: [{ id: tides, kind: sries, name: Tides }]
statements: [{ subject: tides, predicate: event, value: x, revealedIn: [tides/1x01] }]`
  expect(faultsOf(text)).toEqual(['3:28 `kind` of a work cannot be `sries`. (Did you mean `series`?)'])
})

test('nothing is found twice in JSON either', () => {
  const text = '{"unspoiled":1,"universe":{"id":"a","name":"A","name":"B: \\"C\\": D"}}'
  expect(faultsOf(text)).toEqual(['1:48 The key `name` stands twice here. (Leave one of the two out.)'])
})

test('a key of JavaScript is no key of a pack', () => {
  const text = '{"unspoiled":1,"universe":{"id":"a","name":"A","__proto__":1,"toString":2}}'
  expect(faultsOf(text).map((fault) => fault.split(' (')[0])).toEqual([
    '1:48 `__proto__` is not a key of the universe.',
    '1:62 `toString` is not a key of the universe.',
  ])
})

test('messages repeat no characters that steer a terminal, and no more than a few', () => {
  const [fault = ''] = faultsOf(JSON.stringify({ [`\u001b[31m\u202e${'x'.repeat(999)}`]: 1 }))
  expect(fault).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(fault.length).toBeLessThan(200)
})

test.each(['', ' \n', '# nothing', 'null', '[]', '{}', 'text', '1', '\0', '\uFEFF'])(
  '%j is no pack',
  (text) => {
    expect(checkPack(text)).toMatchObject({ pack: null })
    expect(checkPack(text).faults.length).toBeGreaterThan(0)
  },
)

function checkWhatever(text: string): void {
  const { pack, faults } = checkPack(text)
  expect(pack === null).toBe(faults.length > 0)
  for (const { line, column } of faults) expect(Math.min(line, column)).toBeGreaterThan(0)
}

/** What YAML gives a meaning to. */
const sign = fc.constantFrom('{', '}', '[', ']', ':', ',', '-', '?', '|', '>', '&', '*', '!', '%', '@', '#')
const piece = fc.oneof(sign, fc.constantFrom("'", '"', ' ', '\n', '\t', 'a', 'b', '1', ': ', '- ', '\n  '))

test.each([
  ['any characters', fc.string({ unit: 'binary' })],
  ['any JSON', fc.json()],
  ['any signs of YAML', fc.string({ unit: piece, maxLength: 40 })],
])('checking never throws, whatever the text: %s', (_what, texts) => {
  expect(() => fc.assert(fc.property(texts, checkWhatever))).not.toThrow()
})

test('checking never throws, whatever stands under the keys of a pack', () => {
  const key = fc.constantFrom(...Object.keys(PACK_SHAPE.keys))
  const id = fc.constantFrom('a', 'b', 'a/1', 'a/1x01')
  const item = fc.dictionary(
    fc.constantFrom(
      'id',
      'kind',
      'name',
      'names',
      'subject',
      'predicate',
      'object',
      'seasons',
      'number',
      'items',
    ),
    fc.oneof(
      id,
      fc.nat(2),
      fc.constantFrom('series', 'person', 'follows', 'sameAs'),
      fc.array(id),
      fc.jsonValue(),
    ),
  )
  fc.assert(
    fc.property(fc.dictionary(key, fc.oneof(fc.array(item), item, fc.jsonValue())), (value) => {
      const { pack, faults } = checkPack(JSON.stringify(value))
      expect(pack === null).toBe(faults.length > 0)
    }),
  )
})
