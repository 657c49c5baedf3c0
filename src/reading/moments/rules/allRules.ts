/** Every way of writing a moment that reading knows. Of equally long matches the first here is taken. */
import type { Rule } from '../rule.js'
import { ABSOLUTE_DATES } from './absoluteDates.js'
import { COUNTED_UNITS } from './countedUnits.js'
import { DATELESS_WORDS } from './datelessWords.js'
import { NAMED_DAYS } from './namedDays.js'
import { RANGES } from './ranges.js'
import { SHIFTED_UNITS } from './shiftedUnits.js'

export const ALL_RULES: readonly Rule[] = [
  ...RANGES,
  ...ABSOLUTE_DATES,
  ...COUNTED_UNITS,
  ...NAMED_DAYS,
  ...SHIFTED_UNITS,
  ...DATELESS_WORDS,
]
