import type { Followed } from '../../model/followed.js'

/** Where a work of a catalogue went when it was asked last: it stays there, whatever it is called later. */
export interface WorkMemory {
  /** The id of the universe. */
  readonly universe: string
  /** The id of the work in it. */
  readonly work: string
}

/** Null where it was never asked. */
export function workMemoryOf({ memory }: Followed): WorkMemory | null {
  const { universe, work } = memory
  return typeof universe === 'string' && typeof work === 'string' ? { universe, work } : null
}
