import { opaqueId } from './opaqueId.js'
import type { KnownStatement } from './statement.js'

/**
 * The id of a statement that nobody gave one, drawn from what it says.
 *
 * INVARIANT: sources are no part of it, so that two articles that say the same make one statement with both as its sources.
 */
export const statementId = (statement: Omit<KnownStatement, 'id'>): string =>
  opaqueId('statement', JSON.stringify({ ...statement, sources: undefined }))
