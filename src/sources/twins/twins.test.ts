import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kinshipOf } from './kinshipOf.js'
import { likenessOf } from './likenessOf.js'
import { newTwinIndex } from './newTwinIndex.js'
import { sketchOf, type Sketch } from './sketchOf.js'

/** `count` words of a text that `name` alone has. */
const words = (name: string, count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => `${name}${at + from}`).join(' ')

test('signs, case and apostrophes make no difference', () => {
  const [a, b] = ['It’s back: “Tide” returns in May.', "it's back - tide returns in may"].map(sketchOf)
  expect(a).toEqual(b)
})

test('likeness is what both have of what either has, and of what the shorter has', () => {
  const whole = sketchOf(words('tide', 1000))
  const half = sketchOf(words('tide', 500))
  const { common, contained } = likenessOf(whole, half)
  expect(common).toBeCloseTo(0.5, 1)
  expect(contained).toBeGreaterThan(0.85)
})

test('texts without words are like nothing', () => {
  expect(likenessOf(sketchOf(''), sketchOf('…'))).toEqual({ common: 0, contained: 0 })
  expect(kinshipOf(sketchOf(''), sketchOf(''))).toBeNull()
})

describe('a text is to another', () => {
  const original = words('tide', 400)
  test.each([
    ['a reprint with a line of the agency', `(Wire) ${original}`, 'reprint'],
    ['a reprint where it was cut', words('tide', 150), 'reprint'],
    ['a rewrite where a third is told anew', `${words('tide', 270)} ${words('new', 130)}`, 'rewrite'],
    ['nothing where it quotes two sentences', `${words('new', 300)} ${words('tide', 40)}`, null],
    ['nothing where it is another', words('new', 400), null],
  ])('%s', (_what, text, kinship) => {
    expect(kinshipOf(sketchOf(original), sketchOf(text))).toBe(kinship)
  })
})

test('an index finds what a new document repeats, however many it holds', () => {
  const index = newTwinIndex()
  for (let at = 0; at < 500; at++) index.add(`d${at}`, sketchOf(words(`w${at}x`, 120)))
  expect(index.size()).toBe(500)
  expect(index.find(sketchOf(`Wire: ${words('w77x', 120)}`))).toMatchObject([
    { document: 'd77', kinship: 'reprint' },
  ])
  expect(index.find(sketchOf(words('other', 120)))).toEqual([])
})

const STORIES = new URL('../../../fixtures/twins/', import.meta.url)

describe.each(readdirSync(STORIES))('of the story “%s”', (story) => {
  const sketch = (part: string): Sketch =>
    sketchOf(readFileSync(new URL(`${story}/${part}.txt`, STORIES), 'utf8'))

  test('a rewrite that keeps its sentences is found, and another story is not', () => {
    expect(kinshipOf(sketch('original'), sketch('rewrite'))).not.toBeNull()
    expect(kinshipOf(sketch('original'), sketch('other'))).toBeNull()
  })

  test('what keeps the facts alone is a report of its own', () => {
    expect(kinshipOf(sketch('original'), sketch('retold'))).toBeNull()
  })
})
