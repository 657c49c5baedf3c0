import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'

const EPISODE_BEFORE =
  /(?<!\b(?:[Ii]ts|[Tt]heir)(?: [a-z]+)? )\b(?:[Ee]pisode|[Cc]hapter|[Ii]nstallment|[Hh]our(?=,? (?:titled|called|dubbed|entitled)))(?: (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten))?(?:,|:)?(?: titled| called| named| entitled| dubbed)?,? ?["“‘'_*(]*$/

/** Whether the name is introduced as that of an episode: "Sunday’s episode, “Low Water,”", "episode 7, Low Water". */
export function isEpisodeTitle(sentence: Sentence | undefined, { start }: Span): boolean {
  if (sentence === undefined) return false
  const at = start - sentence.start
  return EPISODE_BEFORE.test(sentence.text.slice(Math.max(0, at - 40), at))
}
