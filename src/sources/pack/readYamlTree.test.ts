import { expect, test } from 'vitest'
import { readYamlTree } from './readYamlTree.js'

/** Each fault on one line: `3:5 what is wrong (what to write instead)`. */
const faultsOf = (text: string): string[] =>
  readYamlTree(text).faults.map(({ line, column, message, hint }) => `${line}:${column} ${message} (${hint})`)

test.each([
  [
    'name: Star: the film',
    '1:7 This cannot be read: there is a second ": " on the line, or the lines before it are not aligned.',
  ],
  ['works:\n\t- id: a', '2:1 This line begins with a tab.'],
  ['works: [a', '1:10 A bracket before this is not closed, or this line begins in the wrong column.'],
  ['name: @home', '1:7 A text cannot begin with this character.'],
  ['a: 1\n---\nb: 2', '2:1 A second document begins here.'],
  ['a: !!set x', "1:4 Packs do without YAML's tags, which begin with !."],
  ['name: "x', '1:9 This is not YAML: Missing closing "quote.'],
])('%j is told in plain words', (text, fault) => {
  expect(faultsOf(text)[0]).toMatch(fault)
})

test.each([
  [
    'an alias',
    'a: &a 1\nb: *a',
    "2:4 Packs do without YAML's aliases, such as `*a`. (Write out what it stands for.)",
  ],
  [
    'an alias inside itself',
    'a: &a [*a]',
    "1:8 Packs do without YAML's aliases, such as `*a`. (Write out what it stands for.)",
  ],
  [
    'a list as a key',
    '? [a]\n: b',
    '1:3 A key must be a single word. (If these are words of a text, put the text in quotes.)',
  ],
])('%s is refused', (_what, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})

// The library would walk these by calling itself, and near the end of the stack V8 ends the process.
test.each(['[', '{a: ', '- ', '? ', 'a: ', '- [{a: '])(
  '%j a hundred thousand times is nested too deeply',
  (piece) => {
    const { faults } = readYamlTree(piece.repeat(100_000))
    expect(faults.map(({ message }) => message)).toEqual(['This is nested too deeply.'])
  },
)

test.each([
  [['b', 1, 'c'], 'value', '4:8'],
  [['b', 1, 'c'], 'key', '4:5'],
  [['b', 1, 'd'], 'value', '4:5'],
  [['b', 0], 'value', '3:5'],
  [['a'], 'key', '1:1'],
  [['z', 'y'], 'value', '1:1'],
  [[], 'value', '1:1'],
] as const)('%j, the %s of it, stands at %s', (path, at, place) => {
  const { line, column } = readYamlTree('a: 1\nb:\n  - 1\n  - c: 2\n').placeOf(path, at)
  expect(`${line}:${column}`).toBe(place)
})
