/** Prints documents as they are read, each in its turn. */
import { setImmediate } from 'node:timers/promises'
import type { ReadDocument } from '../app.js'
import { Problem } from '../model/problem.js'
import type { Drawing } from './drawing.js'
import { problemOf } from './problemOf.js'
import { progressBar } from './progressBar.js'
import { writeOut } from './writeOut.js'

/** @throws whatever kept the document from being read */
export async function printOne(documents: AsyncIterable<ReadDocument>, drawing: Drawing): Promise<void> {
  for await (const { outcome } of documents) {
    if ('trouble' in outcome) throw outcome.trouble
    await writeOut(drawing.one(outcome.shown))
  }
}

/** @throws Problem at the end, where some could not be read */
export async function printMany(documents: AsyncIterable<ReadDocument>, drawing: Drawing): Promise<void> {
  const bar = progressBar(process.stderr)
  let all = 0
  let bad = 0
  try {
    for await (const document of documents) {
      all += 1
      if ('trouble' in document.outcome) bad += 1
      if (process.stdout.isTTY) bar.clear()
      await writeOut(draw(document, drawing))
      bar.advance(document.share)
      // Lines that are in memory already come without a pause, and nobody could stop us or hang up.
      await setImmediate()
    }
  } finally {
    bar.clear()
  }
  if (bad > 0) throw manyProblem(bad, all)
}

function draw({ input, outcome }: ReadDocument, drawing: Drawing): Iterable<string> {
  if ('shown' in outcome) return drawing.oneOfMany(input, outcome.shown)
  const { trouble } = outcome
  // Whoever looks for a bug wants to see where it happened.
  if (!(trouble instanceof Problem) && process.env['UNSPOILED_DEBUG'] === '1') throw trouble
  return drawing.problem(input, problemOf(trouble))
}

const manyProblem = (bad: number, all: number): Problem =>
  new Problem(
    'unreadable',
    `${bad} of ${all} ${all === 1 ? 'input' : 'inputs'} could not be read`,
    'What is wrong with each stands in its place.',
  )
