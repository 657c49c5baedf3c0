import { createHash } from 'node:crypto'

/** A number from 0 to 1 that always is the same for the same words. */
export const chance = (...words) =>
  createHash('sha256').update(JSON.stringify(words)).digest().readUInt32LE() / 2 ** 32
