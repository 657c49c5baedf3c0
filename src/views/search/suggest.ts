import type { Visible } from '../../horizon/visible.js'
import type { Question } from '../outlet.js'
import { findThings, type FoundThing } from './findThings.js'

/** What somebody may be about to type. */
export interface Suggestions {
  readonly things: readonly FoundThing[]
}

const MOST = 10

/** Names that begin, or have words that begin, as somebody has typed so far; slips are borne with. Best first. */
export function suggest(visible: Visible, { words }: Question): Suggestions {
  return { things: findThings(visible, { words, nearness: 'beginning', most: MOST }) }
}
