import { expect, test } from 'vitest'
import { isOwnName, isThere, nicknameIn, rolesBilled } from './rolesBilled.js'

test.each([
  ['Mara Quill', ['Mara Quill']],
  ['Mara Quill (voice)', ['Mara Quill']],
  ['Mara Quill / The Heron', ['Mara Quill', 'The Heron']],
  ['Nurse (uncredited)', ['Nurse']],
  ['Self - Host', []],
  ['Himself', []],
  ['Mara Quill (archive footage)', []],
  [' / ', []],
])('%s is billed as %j', (billed, roles) => {
  expect(rolesBilled(billed)).toEqual(roles)
})

test.each([
  ['Mara Quill', true],
  ['Nurse', false],
  ['Prison Guard', false],
  ['Guard #2', false],
  ['Man in the lift', false],
  ['Villagers', false],
  ['The Heron', true],
])('whether %s is the name of one: %s', (role, expected) => {
  expect(isOwnName(role)).toBe(expected)
})

test('who is only in old pictures is not there', () => {
  expect(['Mara (archive footage)', 'Mara (voice)'].map(isThere)).toEqual([false, true])
})

test('a name between quotation marks is what somebody is called', () => {
  expect(['James "Finch" Hale', 'Desmond O’Hale', 'Finch'].map(nicknameIn)).toEqual(['Finch', null, null])
})
