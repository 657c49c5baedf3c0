import { documentPosition } from '../slots/slotted.js'
import type { PatternMatch } from '../slots/pattern.js'

/** The words of the article that a group caught, names and all; empty when it caught none. */
export function quoteOf(match: PatternMatch, group: string): string {
  const caught = match.groups[group]
  if (caught === undefined) return ''
  const { slotted, start } = match
  const at = slotted.text.indexOf(caught, start)
  if (at < 0) return ''
  const from = documentPosition(slotted, at) - slotted.sentence.start
  const to = documentPosition(slotted, at + caught.length) - slotted.sentence.start
  return slotted.sentence.text.slice(from, to).trim()
}
