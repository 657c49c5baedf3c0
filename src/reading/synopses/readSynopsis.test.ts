import { expect, test } from 'vitest'
import { tell } from '../../model/tell.js'
import { readArticle } from '../readArticle.js'
import { exampleUniverse } from '../rules/exampleUniverse.js'
import { PLAIN_ARTICLE } from '../../model/plainArticle.js'

const TEXT =
  'Theo Brandt meets a stranger called Anselm at the mill. He follows Anselm home and finds his sister Ruth Brandt dead. Guest star Ana Lopez.'

const BLANK = {
  ...PLAIN_ARTICLE,
  revealedIn: ['salt-house/1x03'],
}
const readWith = (revealedIn: readonly string[]) =>
  readArticle(
    { ...BLANK, text: TEXT, title: 'The Mill', published: '2019-05-02', revealedIn },
    exampleUniverse,
  )
const reading = readWith(['salt-house/1x03'])

test('a synopsis is read into what happens, in the work that it is of', () => {
  expect(reading.statements.map(tell)).toEqual([
    'Theo Brandt · event Anselm meets a stranger called Anselm at the mill · in Salt House',
    'Ruth Brandt · relation sister Theo Brandt · in Salt House',
    'Theo Brandt · event Anselm follows Anselm home · in Salt House',
    'Theo Brandt · event Ruth Brandt finds his sister Ruth Brandt dead · in Salt House',
  ])
})

test('nothing of it is public, and all of it is revealed where the synopsis is', () => {
  const points = [reading.document, ...reading.sentences, ...reading.statements].map(
    ({ revealedIn }) => revealedIn,
  )
  expect(new Set(points.map(String))).toEqual(new Set(['salt-house/1x03']))
})

test('the words of a statement stand where its evidence says', () => {
  for (const { start, end, quote } of reading.statements.flatMap(({ evidence }) => evidence))
    expect(TEXT.slice(start, end)).toBe(quote)
})

const anselmOf = (ref: string) => readWith([ref]).mentions.find(({ name }) => name === 'Anselm')?.id

test('strangers of one name in two works are two', () => {
  expect(anselmOf('salt-house/1x03')).toBe(anselmOf('salt-house/1x04'))
  expect(anselmOf('salt-house/1x03')).not.toBe(anselmOf('night-ferry'))
})

test('an empty list of what it reveals makes no synopsis: the bound holds', () => {
  const bounded = readWith([])
  expect(bounded.document.revealedIn).toBeUndefined()
  expect(bounded.sentences[0]?.basis).toBe('bound')
})

test('a synopsis in a language that is not read says nothing, and stays hidden all the same', () => {
  const synopsis = { ...BLANK, text: 'Theo Brandt findet Anselm in der Mühle.', language: 'de' }
  const read = readArticle(synopsis, exampleUniverse)
  expect(read.statements).toEqual([])
  expect(read.mentions.map(({ name }) => name)).toEqual(['Theo Brandt'])
  expect(read.sentences[0]?.revealedIn).toEqual(BLANK.revealedIn)
})

test.each(['', '.', '…', 'He.', '(', '“', 'Theo Brandt', 'Theo Brandt is'])(
  '“%s” is read without a word',
  (text) => {
    expect(readArticle({ ...BLANK, text }, exampleUniverse).statements).toEqual([])
  },
)

// The name of somebody, as the example universe keeps names.
const named = (id: string, value: string, revealedIn: readonly string[]) => {
  const pattern = [...exampleUniverse.statements].find(({ predicate }) => predicate === 'name')
  return pattern === undefined ? [] : [{ ...pattern, id: `${id} ${value}`, subject: id, value, revealedIn }]
}

test('a short name is that of whom everybody knows, not of whom comes later', () => {
  const universe = {
    ...exampleUniverse,
    entities: [
      { id: 'later', kind: 'character' as const },
      { id: 'sooner', kind: 'character' as const },
    ],
    statements: [
      ...named('later', 'Ada Penhale', ['salt-house/2x01']),
      ...named('sooner', 'Jowan Penhale', []),
    ],
  }
  const who = (ref: string) =>
    readArticle({ ...BLANK, text: 'Penhale sells the mill.', revealedIn: [ref] }, universe).statements.map(
      tell,
    )
  expect(who('salt-house/1x03')).toEqual(['Jowan Penhale · event sells the mill · in Salt House'])
  expect(
    readArticle({ ...BLANK, text: 'Ada Penhale sells the mill.' }, universe).statements[0]?.subject.id,
  ).toBe('later')
})

const CALLED = {
  ...exampleUniverse,
  entities: [{ id: 'song', kind: 'character' as const }],
  statements: named('song', 'Song-Yi Penhale', []),
}

test.each([
  ['Meanwhile, Song hides the key.', ['hides the key']],
  ['Song and Jowan leave the mill.', ['leaves the mill']],
  ['Song after song is sung.', []],
  ['The Song Club opens its doors.', []],
])('who is called by an everyday word is found where it can be a name: %s', (text, deeds) => {
  const { statements } = readArticle({ ...BLANK, text }, CALLED)
  const own = statements.filter(({ subject }) => subject.id === 'song')
  expect(own.map(({ value }) => value)).toEqual(deeds)
})
