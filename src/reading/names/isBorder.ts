import { TITLE_CUES } from './headlineWords.js'
import { BREAKS, NEVER_NAMES, ROLE_NOUNS, WORK_NOUNS } from './nameWords.js'

/** Whether a word with a capital stands beside names and is no part of them: "Showrunner", "Series", "Season". */
export const isBorder = (lower: string): boolean =>
  NEVER_NAMES.has(lower) ||
  BREAKS.has(lower) ||
  ROLE_NOUNS.has(lower) ||
  WORK_NOUNS.has(lower) ||
  TITLE_CUES.has(lower)
