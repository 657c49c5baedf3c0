import { expect, test } from 'vitest'
import type { KnownStatement } from '../model/statement.js'
import { gatheredRows } from './gatheredRows.js'
import { addStatement, newStatementColumns } from './statementColumns.js'
import { findNumber } from './textTable.js'
import { PLAIN_CLAIM } from '../model/plainClaim.js'

const trait = (id: number, subject: string): KnownStatement => ({
  id: `s${id}`,
  predicate: 'trait',
  subject,
  ...PLAIN_CLAIM,
  value: 'sings',
  sources: [],
})

test.each([10, 200])('rows about somebody go on after %i where more is said of them', (count) => {
  const columns = newStatementColumns()
  const about = () => [...gatheredRows(columns, findNumber(columns.entities, 'ana'))]
  const add = (id: number) => addStatement(columns, trait(id, id % 3 === 0 ? 'mara' : 'ana'))
  const rows = Array.from({ length: count }, (_, id) => add(id)).filter((row) => row % 3 !== 0)
  expect(about()).toEqual(rows)
  expect(about()).toEqual(rows)
  add(count + ((count % 3) + 1))
  add(3000)
  addStatement(columns, trait(5000, 'ana'))
  const all = Array.from({ length: columns.rows }, (_, row) => row)
  expect(about()).toEqual(
    all.filter((row) => columns.numbers.subject[row] === findNumber(columns.entities, 'ana')),
  )
})
