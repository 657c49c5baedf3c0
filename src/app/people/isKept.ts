import type { People } from '../../ledger/people.js'

/** Whether a place has a keeper. */
export const isKept = async (people: People): Promise<boolean> =>
  (await people.accounts()).some(({ role }) => role === 'keeper')
