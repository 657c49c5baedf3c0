import type { Visible } from '../visible.js'
import { bitsAt, FLAG, withGrades, type Marks } from './marks.js'
import type { WordedTexts } from './wordedTexts.js'
import { mannerAt, roleAt, type Wording, type WordIndex } from './wordIndex.js'

/** Which quotes of a statement count: all of them, which says only how well it could answer, or those that are shown. */
export type Quotes = 'all' | 'shown'

/** How well statements in visible rows answer the words that are marked, by row. */
export function rowGrades(
  visible: Visible,
  index: WordIndex,
  wording: Wording,
): (row: number, quotes: Quotes) => number {
  const { statements } = visible
  const { columns } = statements
  const { numbers, sources } = columns
  const { wordMarks, entityMarks, texts, quotes, places, manners } = index
  const withText = (grades: number, { begins, ends, words }: WordedTexts, text: number): number => {
    let all = grades
    const end = ends[text] ?? 0
    for (let at = (begins[text] ?? 1) - 1; at < end; at += 1) {
      const bits = gradesOf(wordMarks, words[at] ?? 0)
      if (bits !== 0) all = withGrades(all, bits)
    }
    return all
  }
  return (row, counting) => {
    let grades = gradesOf(entityMarks, numbers.subject[row] ?? 0)
    grades = withGrades(grades, gradesOf(entityMarks, numbers.object[row] ?? 0))
    grades = withGrades(grades, gradesOf(entityMarks, numbers.work[row] ?? 0))
    grades = withText(grades, texts, numbers.value[row] ?? 0)
    grades = withText(grades, texts, roleAt(columns, row, wording))
    grades = withText(grades, places, numbers.place[row] ?? 0)
    grades = withText(grades, manners, mannerAt(columns, row))
    const first = numbers.firstSource[row] ?? 0
    for (let at = first; at < first + (numbers.sources[row] ?? 0); at += 1) {
      const more = withText(grades, quotes, sources.numbers.quote[at] ?? 0)
      // What is shown is only looked up where it matters.
      if (more !== grades && (counting === 'all' || statements.showsQuote(at))) grades = more
    }
    return grades
  }
}

const gradesOf = (marks: Marks, number: number): number => bitsAt(marks, number) & (FLAG - 1)
