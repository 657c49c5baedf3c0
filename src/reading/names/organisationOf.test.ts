import { expect, test } from 'vitest'
import type { EntityFound } from './mention.js'
import { organisationOf } from './organisationOf.js'

const named = (kind: EntityFound['kind'], name: string): EntityFound => ({
  kind,
  id: 'of a universe',
  name,
  gender: null,
  known: true,
})

test('a network that a universe knows by an id of its own is a network all the same', () => {
  expect(organisationOf(named('organisation', 'Netflix'))?.is).toBe('network')
})

test('somebody who is called like a network is none', () => {
  expect(organisationOf(named('character', 'Netflix'))).toBeNull()
})
