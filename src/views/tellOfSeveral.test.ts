import { expect, test } from 'vitest'
import type { Predicate } from '../model/predicate.js'
import { tellOfSeveral } from './tellOfSeveral.js'

const NO_MORE = { work: null, season: null, installment: null, happens: null, happensText: null, words: '' }
const SURELY = { certainty: 'certain', negated: false, cue: null, realm: 'story', basis: 'cue' } as const
const KEPT = { speakers: [], revealedIn: [], sources: [] }

const said = (name: string, predicate: Predicate, value: string) => {
  const subject = { kind: 'character', id: name, name } as const
  return { id: name, predicate, subject, object: null, value, role: null, ...NO_MORE, ...SURELY, ...KEPT }
}

test.each([
  [['Ann'], 'argues about the map', 'Ann argues about the map'],
  [['Ann', 'Bea'], 'argues about the map', 'Ann and Bea argue about the map'],
  [['Ann', 'Bea', 'Cem'], 'is found unconscious', 'Ann, Bea and Cem are found unconscious'],
  [['Ann', 'Bea'], 'carries the boat', 'Ann and Bea carry the boat'],
  [['Ann', 'Bea'], 'reaches the pier', 'Ann and Bea reach the pier'],
  [['Ann', 'Bea'], 'dies', 'Ann and Bea die'],
  [['Ann', 'Bea'], 'loses the key', 'Ann and Bea lose the key'],
  [['Ann', 'Bea'], 'must leave', 'Ann and Bea must leave'],
  [['Ann', 'Bea'], 'their bodies are dug up', 'Ann and Bea: their bodies are dug up'],
])('%j: %s', (names, value, words) => {
  expect(tellOfSeveral(names.map((name) => said(name, 'event', value)))).toBe(words)
})

test('a state of several is told of all', () => {
  expect(tellOfSeveral([said('Ann', 'status', 'captured'), said('Bea', 'status', 'captured')])).toBe(
    'Ann and Bea are captured',
  )
})
