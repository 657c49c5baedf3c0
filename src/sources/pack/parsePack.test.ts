import { expect, test } from 'vitest'
import { Problem } from '../../model/problem.js'
import { parsePack } from './parsePack.js'

function problemWith(text: string): Problem {
  try {
    parsePack(text, 'tides.yaml')
  } catch (error) {
    if (error instanceof Problem) return error
  }
  throw new Error('no Problem was thrown')
}

test('a sound pack comes back as it is written', () => {
  const pack = { unspoiled: 1, universe: { id: 'tides', name: 'Tides' } }
  expect(parsePack(JSON.stringify(pack), 'tides.json')).toEqual(pack)
})

test('the first fault becomes a problem with its place', () => {
  const { code, message, hint } = problemWith('unspoiled: 2\nuniverse: { id: tides, name: Tides }')
  expect(code).toBe('invalid')
  expect(message).toBe('tides.yaml:1:12: `unspoiled` of a pack must be a whole number, but is `2`.')
  expect(hint).toBe('Write 1, without quotes.')
})

test('it says how many more faults there are', () => {
  expect(problemWith('a: 1').hint).toMatch(/2 more faults follow; `unspoiled pack check` lists them all\.$/)
})
