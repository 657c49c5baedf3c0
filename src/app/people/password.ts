/** Passwords: which are taken, how they are kept, and whether one is right. */
import { hash, verify, type Options } from '@node-rs/argon2'
import { nameKey } from '../../model/account.js'
import { Problem } from '../../model/problem.js'

/** OWASP's Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane. `algorithm` 2 is argon2id. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const satisfies Options

/** OWASP ASVS 2.1.1 and 2.1.2: at least 12 characters, no rules on which, and none cut off. */
const FEWEST = 12
const MOST = 256

/** Different characters. */
const FEWEST_KINDS = 5

/**
 * @throws Problem `invalid` where a password is too easy to guess
 * @returns its hash in PHC's notation
 */
export async function hashPassword(password: string, name: string): Promise<string> {
  const characters = Array.from(password).length
  if (characters < FEWEST || characters > MOST) {
    throw new Problem(
      'invalid',
      `a password has ${FEWEST} to ${MOST} characters`,
      'Three or four words that do not belong together make a good one.',
    )
  }
  if (new Set(password).size < FEWEST_KINDS || isAroundName(password, name)) {
    throw new Problem(
      'invalid',
      'this password is too easy to guess',
      'It must not hold your name, nor be made of a few characters only.',
    )
  }
  return hash(normal(password), COST)
}

const isAroundName = (password: string, name: string): boolean =>
  name.length >= FEWEST_KINDS && nameKey(password).includes(nameKey(name))

/**
 * Takes as long where there is no hash: nobody learns from the clock whether a name is somebody's.
 * @param kept null where there is no such account, or it has no password
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  // Longer ones are nobody's, and would take longer.
  const tried = Array.from(password).length > MOST ? '' : normal(password)
  const isRight = await verify(kept ?? NOBODYS, tried)
  return kept !== null && isRight
}

/** The same characters, however a keyboard composes them (NIST SP 800-63B 3.1.1.2). */
const normal = (password: string): string => password.normalize('NFKC')

/** As expensive as any other, and of no password. */
const NOBODYS = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`
