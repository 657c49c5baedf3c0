/** More chapters than a pack may list: such a number is a slip. */
const MOST_CHAPTERS = 9_000

export interface ChapterNumbers {
  readonly first: number
  readonly last: number
  /** The number of a chapter as the guide calls it. */
  readonly numberOf: (label: unknown) => number
}

/**
 * Numbers the chapters of a book by what its guide calls them. `Prologue` and `Prelude` come before chapter 1, as chapter 0;
 * `Epilogue` after the last. What the guide does not place (`Interlude I-2`, `flashback-30`) is taken for the last
 * chapter, because nobody who has read all of a book is spoiled by it.
 * @param labels every name of a chapter that the guide uses
 * @param count how many chapters the book has, as the guide says
 */
export function chapterNumbers(labels: readonly unknown[], count: unknown): ChapterNumbers {
  const numbered = [...labels, count].flatMap((label) => numeral(label) ?? [])
  const hasEpilogue = labels.some(isEpilogue)
  const last = numbered.reduce((a, b) => Math.max(a, b), 1) + (hasEpilogue ? 1 : 0)
  const numberOf = (label: unknown): number => numeral(label) ?? (isPrologue(label) ? 0 : last)
  return { first: labels.some((label) => numberOf(label) === 0) ? 0 : 1, last, numberOf }
}

function numeral(label: unknown): number | null {
  const number = typeof label === 'number' ? label : /^\d{1,4}$/.test(String(label)) ? Number(label) : -1
  return Number.isInteger(number) && number >= 0 && number <= MOST_CHAPTERS ? number : null
}

const isPrologue = (label: unknown): boolean => /^(?:prologue|prolog|prelude)$/i.test(String(label).trim())
const isEpilogue = (label: unknown): boolean => /^epilog(?:ue)?$/i.test(String(label).trim())
