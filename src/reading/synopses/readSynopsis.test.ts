import { expect, test } from 'vitest'
import { tell } from '../../model/tell.js'
import { readArticle } from '../readArticle.js'
import { exampleUniverse } from '../rules/exampleUniverse.js'

const TEXT =
  'Theo Brandt meets a stranger called Anselm at the mill. He follows Anselm home and finds his sister Ruth Brandt dead. Guest star Ana Lopez.'

const readWith = (revealedIn: readonly string[]) =>
  readArticle(
    {
      text: TEXT,
      title: 'The Mill',
      published: '2019-05-02',
      publishedBasis: 'given',
      byline: null,
      outlet: 'A catalogue',
      url: null,
      emphasis: [],
      revealedIn,
    },
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
  const synopsis = { text: 'Theo Brandt findet Anselm in der Mühle.', title: null, published: null } as const
  const read = readArticle(
    {
      ...synopsis,
      ...{ publishedBasis: null, byline: null, outlet: null, url: null, emphasis: [], language: 'de' },
      revealedIn: ['salt-house/1x03'],
    },
    exampleUniverse,
  )
  expect(read.statements).toEqual([])
  expect(read.mentions.map(({ name }) => name)).toEqual(['Theo Brandt'])
  expect(read.sentences[0]?.revealedIn).toEqual(['salt-house/1x03'])
})

test.each(['', '.', '…', 'He.', '(', '“', 'Theo Brandt', 'Theo Brandt is'])(
  '“%s” is read without a word',
  (text) => {
    const { statements } = readArticle(
      {
        text,
        title: null,
        published: null,
        publishedBasis: null,
        byline: null,
        outlet: null,
        url: null,
        emphasis: [],
        revealedIn: ['x'],
      },
      exampleUniverse,
    )
    expect(statements).toEqual([])
  },
)
