import type { Piece } from './piece.js'

/** “On how Nora is holding up: …”: what somebody speaks of, and not who. The pieces from `floor` up to `limit`. */
export const isTopic = (pieces: readonly Piece[], floor: number, limit: number): boolean =>
  /^(?:on|about|regarding|concerning)$/.test(pieces[floor]?.word ?? '') && pieces[limit - 1]?.word === ':'
