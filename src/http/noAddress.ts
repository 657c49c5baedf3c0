import { Problem } from '../model/problem.js'

/** What is said where nothing answers, and where something does that whoever asks may not know of. */
export const NO_ADDRESS = new Problem(
  'not-found',
  'there is nothing at this address',
  'The addresses are listed in /api/v1/openapi.json.',
)
