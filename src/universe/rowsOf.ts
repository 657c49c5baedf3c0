import type { Statements } from '../model/universe.js'
import { addStatement, newStatementColumns } from './statementColumns.js'
import { StatementRows } from './statementRows.js'

const kept = new WeakMap<Statements, StatementRows>()

/**
 * Statements as rows of columns, whatever they were given as. What is only a part of some rows, or tells them otherwise,
 * is written into columns of its own.
 */
export function rowsOf(statements: Statements): StatementRows {
  if (statements instanceof StatementRows && statements.areWhole) return statements
  const rows = kept.get(statements) ?? inColumns(statements)
  kept.set(statements, rows)
  return rows
}

function inColumns(statements: Statements): StatementRows {
  const columns = newStatementColumns()
  for (const statement of statements) addStatement(columns, statement)
  return new StatementRows({ columns, end: columns.rows, marks: null })
}
