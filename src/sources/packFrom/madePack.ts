import type { Pack } from '../pack/pack.js'

/** A pack made from what somebody else collected. */
export interface MadePack {
  readonly pack: Pack
  /** What there was besides and is no part of it: each in a few words, with its path. */
  readonly leftOut: readonly string[]
}
