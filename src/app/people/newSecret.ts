/** Secrets that we make up: 32 bytes of chance, of which only the hash is kept. */
import { createHash } from 'node:crypto'

const SECRET_BYTES = 32

const ID_BYTES = 9

type Chance = (count: number) => Uint8Array

/** A secret, to be shown once, and its hash, to be kept. */
export function newSecret(chance: Chance): { readonly secret: string; readonly hash: string } {
  const secret = Buffer.from(chance(SECRET_BYTES)).toString('base64url')
  return { secret, hash: hashOf(secret) }
}

/**
 * One round of SHA-256 is enough for a secret that cannot be guessed. It is found by its hash, so how long that takes says
 * nothing of the secret.
 */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** A name for something, which opens nothing. */
export const newId = (chance: Chance): string => Buffer.from(chance(ID_BYTES)).toString('base64url')
