import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CREDIT_ROLES, PREDICATES, STAGES } from '../../model/predicate.js'
import { WORK_KINDS } from '../../model/work.js'
import { checkPack } from './checkPack.js'
import { PACK_ENTITY_KINDS, PACK_SHAPE } from './packShape.js'
import type { Shape } from './shape.js'

const docs = readFileSync(new URL('../../../docs/packs.md', import.meta.url), 'utf8')
const examples = [...docs.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = '']) => text)

test('every example in docs/packs.md checks clean', () => {
  expect(examples.length).toBeGreaterThan(0)
  for (const example of examples) expect(checkPack(example).faults).toEqual([])
})

test('the example uses every key of the format', () => {
  const written = new Set(
    examples.flatMap((example) => [...example.matchAll(/([a-zA-Z]+):/g)].map(([, key]) => key)),
  )
  // What is recorded is written by no hand.
  const recorded = PACK_SHAPE.keys['recorded']
  const rare = new Set([
    'negated',
    'installment',
    'happens',
    'recorded',
    ...(recorded ? keysOf(recorded.shape) : []),
  ])
  expect(keysOf(PACK_SHAPE).filter((key) => !written.has(key) && !rare.has(key))).toEqual([])
})

test('docs/packs.md explains every key, kind and predicate', () => {
  const words = [...keysOf(PACK_SHAPE), ...WORK_KINDS, ...PACK_ENTITY_KINDS, ...Object.keys(PREDICATES)]
  expect(words.filter((word) => !new RegExp(`\`${word}[\`:]`).test(docs))).toEqual([])
})

test('docs/packs.md lists every role and stage', () => {
  expect(docs).toContain(CREDIT_ROLES.join(', '))
  expect(docs).toContain(STAGES.join(', '))
})

function keysOf(shape: Shape): string[] {
  if (shape.is === 'list') return keysOf(shape.of)
  if (shape.is === 'either') return keysOf(shape.keys)
  if (shape.is !== 'keys') return []
  const inside = Object.values(shape.keys).flatMap((key) => keysOf(key.shape))
  return [...Object.keys(shape.keys), ...inside]
}
