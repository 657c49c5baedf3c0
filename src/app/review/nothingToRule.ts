import { Problem } from '../../model/problem.js'

/** What is hidden and what does not exist are told alike. */
export const nothingToRule = (id: string): Problem =>
  new Problem('not-found', `nothing that you could decide of is called “${id}”`, 'See `unspoiled review`.')
