import { expect, test } from 'vitest'
import type { ToldStatement } from '../../../src/http/api.js'
import { statementParts } from './statementParts.js'

const named = (kind: 'person' | 'character' | 'work', name: string) => ({ kind, id: `${kind}-1`, name })

/** The sentence with whom it leads to in brackets. */
function told(words: string, [subject, object, work]: readonly (ReturnType<typeof named> | null)[]): string {
  // The rest of a statement says nothing here.
  const statement = { words, subject, object: object ?? null, work: work ?? null } as ToldStatement
  return statementParts(statement)
    .map(({ text, leads }) => (leads === null ? text : `[${leads.kind} ${text}]`))
    .join('')
}

test('each name leads to whom it means, also where two are called the same', () => {
  const all = [named('person', 'Ana Holt'), named('character', 'Corin'), named('work', 'Corin')]
  expect(told('Ana Holt plays Corin in Corin season 2', all)).toBe(
    '[person Ana Holt] plays [character Corin] in [work Corin] season 2',
  )
})

test('a name that the sentence does not say leads nowhere', () => {
  expect(told('He is dead', [named('character', 'Corin'), null, null])).toBe('He is dead')
})
