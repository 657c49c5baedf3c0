import { Problem } from '../../model/problem.js'

const LONGEST = 64

/**
 * A name of an account, a profile, a token or a passkey, as it is kept.
 * @throws Problem `invalid` where it cannot be shown on one line
 */
export function personName(given: string): string {
  const name = given.normalize('NFC').trim()
  if (name !== '' && Array.from(name).length <= LONGEST && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name)) return name
  throw new Problem(
    'invalid',
    `a name has 1 to ${LONGEST} characters`,
    'Letters, numbers, signs and spaces will do.',
  )
}
