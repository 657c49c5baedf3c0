/** Every way of writing a moment that reading knows. Of equally long matches the first here is taken. */
import type { Rule } from '../rule.js'
import { ABSOLUTE_DATES } from './absoluteDates.js'
import { COUNTED_UNITS } from './countedUnits.js'
import { DATELESS_WORDS } from './datelessWords.js'
import { HOLIDAY_DAYS } from './holidayDays.js'
import { NAMED_DAYS } from './namedDays.js'
import { QUARTERS } from './quarters.js'
import { RANGES } from './ranges.js'
import { SHIFTED_UNITS } from './shiftedUnits.js'
import { WEEKS_OF_MONTHS } from './weeksOfMonths.js'

export const ALL_RULES: readonly Rule[] = [
  ...RANGES,
  ...QUARTERS,
  ...WEEKS_OF_MONTHS,
  ...ABSOLUTE_DATES,
  ...COUNTED_UNITS,
  ...NAMED_DAYS,
  ...HOLIDAY_DAYS,
  ...SHIFTED_UNITS,
  ...DATELESS_WORDS,
]
