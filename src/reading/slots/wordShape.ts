/**
 * What the texts that a piece of a regular expression matches have in common, as far as words go: the algebra with which
 * `neededWords` works. It may know too little, never too much.
 */

/** Runs of letters, in lower case; null where anything may stand. */
type Letters = ReadonlySet<string> | null

/** Texts that are letters from end to end, and what can be said of the others, if there are any. */
export interface WordShape {
  readonly whole: ReadonlySet<string>
  readonly cut: CutText | null
}

/** Texts with something that is no letter: what stands before the first and after the last of it. */
interface CutText {
  readonly head: Letters
  readonly tail: Letters
  readonly needs: Needs
}

/** Of each, one stands in every such text as a word of its own. */
export type Needs = readonly ReadonlySet<string>[]

/** More words than this in one place are as good as any. */
const MOST_WORDS = 200

const EMPTY: ReadonlySet<string> = new Set([''])
const NONE: ReadonlySet<string> = new Set()

/** Nothing at all. */
export const NOTHING: WordShape = { whole: EMPTY, cut: null }
/** What ends a word and begins the next. */
export const CUT: WordShape = { whole: NONE, cut: { head: EMPTY, tail: EMPTY, needs: [] } }
/** Of which nothing is known. */
export const ANYTHING: WordShape = { whole: NONE, cut: { head: null, tail: null, needs: [] } }

export const letters = (runs: readonly string[]): WordShape => ({ whole: new Set(runs), cut: null })

/** What ends a word, with signs that stand there for certain. */
export const signs = (found: readonly string[]): WordShape =>
  found.length === 0
    ? CUT
    : { whole: NONE, cut: { head: EMPTY, tail: EMPTY, needs: found.map((sign) => new Set([sign])) } }

/** One shape or another. */
export function either(shapes: readonly WordShape[]): WordShape {
  const whole = letters(shapes.flatMap((shape) => (shape.cut === null ? [...shape.whole] : [])))
  return shapes
    .filter(({ cut }) => cut !== null)
    .reduce((one, other) => shapeOf(union(one.whole, other.whole), merge(one.cut, other.cut)), whole)
}

/** One shape and then the other. */
export function followedBy(one: WordShape, other: WordShape): WordShape {
  if (one === NOTHING) return other
  if (other === NOTHING) return one
  const { whole: before, cut: first } = one
  const { whole: after, cut: last } = other
  const begins = last && before.size > 0 ? { ...last, head: product(before, last.head) } : null
  const ends = first && after.size > 0 ? { ...first, tail: product(first.tail, after) } : null
  return shapeOf(product(before, after), merge(merge(begins, ends), first && last && join(first, last)))
}

/**
 * Shapes one after the other. Read forwards it is known what stands before an optional word, read backwards what stands
 * behind it; each sees words that the other does not.
 */
export function inARow(shapes: readonly WordShape[]): WordShape {
  return seenTwice(
    shapes.reduce(followedBy, NOTHING),
    shapes.reduceRight((after, one) => followedBy(one, after), NOTHING),
  )
}

/** Two accounts of the same texts; where one of them gave up, it does not say which are letters from end to end. */
function seenTwice(one: WordShape, other: WordShape): WordShape {
  if (one.cut === null || other.cut === null || one.whole.size !== other.whole.size) return one
  const needs = withoutWider([...one.cut.needs, ...other.cut.needs])
  return {
    whole: one.whole,
    cut: { head: one.cut.head ?? other.cut.head, tail: one.cut.tail ?? other.cut.tail, needs },
  }
}

/** Who needs one of two words needs one of three: only the two are worth asking for. */
const withoutWider = (needs: Needs): Needs =>
  needs.filter((words, i) => !needs.some((few, j) => isNarrower(few, words) || (j < i && isSame(few, words))))

type Words = ReadonlySet<string>

const isNarrower = (few: Words, many: Words): boolean => few.size < many.size && isWithin(few, many)
const isSame = (one: Words, other: Words): boolean => one.size === other.size && isWithin(one, other)
const isWithin = (few: Words, many: Words): boolean => [...few].every((word) => many.has(word))

/** A shape once or more often. */
export const repeated = (shape: WordShape): WordShape =>
  shape.whole.size === 0 || isEmpty(shape.whole) ? shape : ANYTHING

const shapeOf = (whole: Letters, cut: CutText | null): WordShape =>
  whole === null ? ANYTHING : { whole, cut }

function join(first: CutText, last: CutText): CutText {
  const between = product(first.tail, last.head)
  const needs = between === null || between.has('') ? [] : [between]
  return { head: first.head, tail: last.tail, needs: [...first.needs, ...needs, ...last.needs] }
}

function merge(one: CutText | null, other: CutText | null): CutText | null {
  if (one === null || other === null) return one ?? other
  return {
    head: union(one.head, other.head),
    tail: union(one.tail, other.tail),
    needs: neededByBoth(one.needs, other.needs),
  }
}

function neededByBoth(one: Needs, other: Needs): Needs {
  if (one.length === 0 || other.length === 0) return []
  const both = one.filter((need) => other.includes(need))
  const a = fewest(one.filter((need) => !both.includes(need)))
  const b = fewest(other.filter((need) => !both.includes(need)))
  const needed = a && b && union(a, b)
  return needed ? [...both, needed] : both
}

const fewest = (needs: Needs): ReadonlySet<string> | undefined => needs.toSorted((a, b) => a.size - b.size)[0]

function union(one: Letters, other: Letters): Letters {
  if (one === null || other === null || one === other) return one && other
  const words = new Set([...one, ...other])
  return words.size > MOST_WORDS ? null : words
}

function product(before: Letters, after: Letters): Letters {
  if (before === null || after === null) return null
  if (isEmpty(before) || after.size === 0) return after
  if (isEmpty(after) || before.size === 0) return before
  if (before.size * after.size > MOST_WORDS) return null
  return new Set([...before].flatMap((one) => [...after].map((other) => one + other)))
}

const isEmpty = (runs: ReadonlySet<string>): boolean => runs.size === 1 && runs.has('')
