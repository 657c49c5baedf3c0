/** Reads numbers written out: “three”, “twenty-first”, “nineteen ninety-four”, “two thousand and sixteen”. */

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ONES_TH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const TENS_TH = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

interface Numeral {
  readonly value: number
  readonly ordinal: boolean
}

const NUMERALS: ReadonlyMap<string, Numeral> = new Map([
  ...ONES.split(' ').map((word, index): [string, Numeral] => [word, { value: index + 1, ordinal: false }]),
  ...ONES_TH.split(' ').map((word, index): [string, Numeral] => [word, { value: index + 1, ordinal: true }]),
  ...TENS.split(' ').map((word, index): [string, Numeral] => [
    word,
    { value: index * 10 + 20, ordinal: false },
  ]),
  ...TENS_TH.split(' ').map((word, index): [string, Numeral] => [
    word,
    { value: index * 10 + 20, ordinal: true },
  ]),
])

export interface NumeralRead extends Numeral {
  /** How many words it took, a joining “and” counted. */
  readonly length: number
}

/** Words that a number may begin with. */
export const NUMERAL_WORDS: ReadonlySet<string> = new Set(NUMERALS.keys())

/** The number that starts with `words[at]`, as long as it goes; null where none starts. `words` are lower case. */
export function readNumeral(words: readonly string[], at: number): NumeralRead | null {
  const small = readSmall(words, at)
  if (small === null || small.ordinal) return small
  const next = words[at + small.length]
  if (next === 'thousand')
    return addRest(words, at, { ...small, value: small.value * 1000, length: small.length + 1 })
  if (next === 'hundred')
    return addRest(words, at, { ...small, value: small.value * 100, length: small.length + 1 })
  return readYearPair(words, at, small) ?? small
}

/** Up to 99. */
function readSmall(words: readonly string[], at: number): NumeralRead | null {
  const head = NUMERALS.get(words[at] ?? '')
  if (head === undefined) return null
  const ones = NUMERALS.get(words[at + 1] ?? '')
  const joins = head.value >= 20 && !head.ordinal && ones !== undefined && ones.value < 10
  if (!joins) return { ...head, length: 1 }
  return { value: head.value + ones.value, ordinal: ones.ordinal, length: 2 }
}

/** “nineteen ninety-four” and “twenty nineteen”: centuries, then years. */
function readYearPair(words: readonly string[], at: number, centuries: NumeralRead): NumeralRead | null {
  if (centuries.value < 16 || centuries.value > 20) return null
  const years = readSmall(words, at + centuries.length)
  if (years === null || years.ordinal || years.value < 10) return null
  return {
    value: centuries.value * 100 + years.value,
    ordinal: false,
    length: centuries.length + years.length,
  }
}

function addRest(words: readonly string[], at: number, round: NumeralRead): NumeralRead {
  const joint = words[at + round.length] === 'and' ? 1 : 0
  const rest = readSmall(words, at + round.length + joint)
  if (rest === null) return round
  return {
    value: round.value + rest.value,
    ordinal: rest.ordinal,
    length: round.length + joint + rest.length,
  }
}
