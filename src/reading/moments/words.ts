/** What single words may mean in a date, as tables: word → number, by category. Code walks these; it knows no words itself. */

type Meanings = Readonly<Record<string, number>>

export const MONTHS: Meanings = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6,
  july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
} // prettier-ignore

export const WEEKDAYS: Meanings = {
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7,
  mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7,
} // prettier-ignore

const SEASONS: Meanings = {
  spring: 1,
  springtime: 1,
  summer: 2,
  summertime: 2,
  fall: 3,
  autumn: 3,
  winter: 4,
}

/** Units that are counted and shifted by `shiftUnit`; their numbers are names only. */
export const UNIT = {
  day: 1,
  week: 2,
  month: 3,
  quarter: 4,
  year: 5,
  decade: 6,
  century: 7,
  fortnight: 8,
} as const

const UNITS: Meanings = {
  ...UNIT,
  days: UNIT.day, weeks: UNIT.week, months: UNIT.month, quarters: UNIT.quarter, years: UNIT.year,
  decades: UNIT.decade, centuries: UNIT.century, fortnights: UNIT.fortnight, yr: UNIT.year, yrs: UNIT.year,
} // prettier-ignore

/** Units long enough to be told from others as “this” and “last” ones: “to this day” is no date. */
const PERIODS: Meanings = {
  week: UNIT.week, month: UNIT.month, quarter: UNIT.quarter, year: UNIT.year, decade: UNIT.decade,
  century: UNIT.century, fortnight: UNIT.fortnight,
} // prettier-ignore

export interface WordTable {
  readonly category: string
  readonly words: Meanings
}

/** A word may stand in several tables: “second” is an ordinal, “may” a month and nothing else here. */
export const WORD_TABLES: readonly WordTable[] = [
  { category: 'month', words: MONTHS },
  { category: 'weekday', words: WEEKDAYS },
  {
    category: 'weekdays',
    words: {
      mondays: 1,
      tuesdays: 2,
      wednesdays: 3,
      thursdays: 4,
      fridays: 5,
      saturdays: 6,
      sundays: 7,
      weeknights: 8,
    },
  },
  { category: 'season', words: SEASONS },
  { category: 'unit', words: UNITS },
  { category: 'period', words: PERIODS },
  { category: 'weekend', words: { weekend: 1, weekends: 1 } },
  { category: 'partOfDay', words: { morning: 1, afternoon: 2, evening: 3, night: 4, noon: 2, midnight: 4 } },
  { category: 'shift', words: { last: -1, previous: -1, past: -1, this: 0, current: 0, next: 1 } },
  { category: 'coming', words: { coming: 1, upcoming: 1 } },
  { category: 'gone', words: { past: 1, previous: 1 } },
  { category: 'dayword', words: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, tmrw: 1 } },
  {
    category: 'part',
    words: { early: 1, mid: 2, late: 3 },
  },
  { category: 'partOf', words: { beginning: 1, start: 1, middle: 2, end: 3, close: 3 } },
  { category: 'drift', words: { earlier: -1, later: 1, sometime: 0 } },
  { category: 'number', words: { a: 1, an: 1, couple: 2, half: 0 } },
  { category: 'some', words: { few: 3, several: 3, some: 3, many: 3, recent: 3, coming: 3 } },
  { category: 'quarterName', words: { q1: 1, q2: 2, q3: 3, q4: 4 } },
  { category: 'halfName', words: { h1: 1, h2: 2 } },
  {
    category: 'decade',
    words: {
      twenties: 1920,
      thirties: 1930,
      forties: 1940,
      fifties: 1950,
      sixties: 1960,
      seventies: 1970,
      eighties: 1980,
      nineties: 1990,
      noughties: 2000,
    },
  },
  {
    category: 'often',
    words: {
      daily: 1,
      weekly: 2,
      monthly: 3,
      quarterly: 4,
      yearly: 5,
      annually: 5,
      nightly: 1,
      biweekly: 2,
      weekdays: 1,
    },
  },
  { category: 'vague', words: { soon: 1, someday: 1, tba: 1, tbd: 1, tbc: 1, midseason: 1 } },
]

/** Words that may stand abbreviated with a full stop, which then belongs to the word. */
export const ABBREVIATED: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

/** Several words that mean one thing; `'s` stands for either apostrophe. */
export const PHRASES: readonly {
  readonly words: string
  readonly category: string
  readonly value: number
}[] = [
  { words: 'the day after tomorrow', category: 'dayword', value: 2 },
  { words: 'day after tomorrow', category: 'dayword', value: 2 },
  { words: 'the day before yesterday', category: 'dayword', value: -2 },
  { words: 'day before yesterday', category: 'dayword', value: -2 },
  { words: 'the very near future', category: 'vague', value: 1 },
  { words: 'the near future', category: 'vague', value: 1 },
  { words: 'a later date', category: 'vague', value: 1 },
  { words: 'no release date', category: 'vague', value: 1 },
  { words: 'no premiere date', category: 'vague', value: 1 },
  { words: 'no air date', category: 'vague', value: 1 },
  { words: 'no date', category: 'vague', value: 1 },
  { words: 'mid season', category: 'vague', value: 1 },
  { words: 'a couple of', category: 'number', value: 2 },
  { words: 'a couple', category: 'number', value: 2 },
  { words: 'a few', category: 'some', value: 3 },
]
