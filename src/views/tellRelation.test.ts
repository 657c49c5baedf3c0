import { expect, test } from 'vitest'
import { tellRelation } from './tellRelation.js'

test.each([
  ['Ann is the mother of Bea', 'mother', false],
  ['Ann is a former lover of Bea', 'former lover', false],
  ['Ann is an ally of Bea', 'ally', false],
  ['Ann is not an heir of Bea', 'heir', true],
  ['Ann was killed by Bea', 'killed by', false],
  ['Ann is married to Bea', 'married to', false],
  ['Ann and Bea are cousins', 'cousins', false],
  ['Ann and Bea are not best friends', 'best friends', true],
  ['Ann is family of Bea', 'family', false],
  ['Ann is the adoptive father of Bea', 'adoptive father', false],
  ['Ann is linked to Bea', null, false],
])('“%s”', (told, role, isDenied) => {
  expect(tellRelation({ subject: 'Ann', what: 'Bea', role, isDenied })).toBe(told)
})
