import { expect, test } from 'vitest'
import { revealRef } from '../../pack/revealRef.js'
import type { GuideCharacter, Stage } from './guide.js'
import { aliasesFrom, namesInBook } from './namesInBook.js'

const stage = (chapter: number, description: string, role: string | null = null): Stage => ({
  chapter,
  role,
  description,
  relationships: [],
})
const heron = (...stages: [Stage, ...Stage[]]): GuideCharacter => ({
  id: 'heron',
  name: 'Mother Heron',
  aliases: ['the Grey'],
  stages,
})
const told = (character: GuideCharacter) =>
  namesInBook({ id: 'marsh' }, character).map(
    ({ name, revealedIn }) => `${name} @ ${(revealedIn ?? []).map(revealRef).join()}`,
  )

test('A name is told with the first stage', () => {
  expect(told(heron(stage(3, 'An old woman.'), stage(9, 'Dies.')))).toEqual([
    'Mother Heron @ marsh/3',
    'the Grey @ marsh/9',
  ])
})

test.each([
  [stage(3, 'A voice in the reeds.', 'Voice'), ['the Voice @ marsh/3', 'Mother Heron @ marsh/9']],
  [stage(3, 'A voice in the reeds.'), ['Mother Heron @ marsh/9']],
  [stage(3, 'Mother Heron calls.', 'Voice'), ['Mother Heron @ marsh/3']],
])('Who is revealed to be somebody is not named before', (first, names) => {
  expect(told(heron(first, stage(9, 'The voice is revealed to be Mother Heron, who drowned.')))).toEqual([
    ...names,
    'the Grey @ marsh/9',
  ])
})

test('Aliases wait for the last stage', () => {
  expect(aliasesFrom(heron(stage(3, ''), stage(9, ''), stage(7, '')))).toBe(9)
})
