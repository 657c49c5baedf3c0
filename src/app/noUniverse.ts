import { Problem } from '../model/problem.js'

/** Of what somebody wants that is in no ledger, whoever they are. */
export const noUniverse = (wanted: string | null): Problem =>
  new Problem(
    'not-found',
    wanted === null ? 'no universe is kept here yet' : `no universe “${wanted}” is kept here`,
    'Add one with `unspoiled pack add FILE`.',
  )
