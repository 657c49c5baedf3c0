/** The two ways in which readings are printed. What each needs is loaded when it is asked for. */
import type { Shown } from '../app.js'
import type { Problem } from '../model/problem.js'
import type { ShownArticle } from '../views/paragraphsOf.js'
import { terminalOf } from './terminal.js'

export interface Drawing {
  readonly one: (shown: Shown) => Iterable<string>
  /** As `one`, but so that it can be told from the others by the name of its input. */
  readonly oneOfMany: (input: string, shown: Shown) => Iterable<string>
  /** What stands in the place of one that could not be read. */
  readonly problem: (input: string, problem: Problem) => Iterable<string>
}

/** @param showsAll whether nothing is restricted, so that there is nothing to mark */
export async function jsonDrawing(showsAll: boolean): Promise<Drawing> {
  const { problemLine, readingJson, readingLine } = await import('../views/readingJson.js')
  const marksOf = ({ marks }: Shown): Shown['marks'] | null => (showsAll ? null : marks)
  return {
    one: (shown) => readingJson(shown.reading, marksOf(shown)),
    oneOfMany: (input, shown) => readingLine(input, shown.reading, marksOf(shown)),
    problem: (input, problem) => [problemLine(input, problem)],
  }
}

/** @param color false after `--no-color` */
export async function textDrawing(
  how: Pick<ShownArticle, 'outline' | 'showsIds'>,
  color: boolean,
): Promise<Drawing> {
  const { readingText } = await import('../views/readingText.js')
  const { namedProblemText, namedReadingText } = await import('../views/manyText.js')
  const terminal = terminalOf(process, color)
  return {
    one: (shown) => readingText({ ...shown, ...how }, terminal),
    oneOfMany: (input, shown) => namedReadingText(input, { ...shown, ...how }, terminal),
    problem: (input, problem) => namedProblemText(input, problem, terminal),
  }
}
