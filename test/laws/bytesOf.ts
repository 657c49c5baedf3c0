import type { Visible } from '../../src/horizon/visible.js'
import { PLAIN } from '../../src/views/ink.js'
import { formNamesOf, writerOf } from '../../src/views/forms.js'
import type { Question } from '../../src/views/outlet.js'
import { answerTo, type OutletName } from '../../src/views/outlets.js'
import { nothingFound } from '../../src/views/search/nothingFound.js'

const WIDTHS = [40, 100]
const PLACE = { home: 'https://unspoiled.example/' }

/**
 * What an outlet answers, in every form in which it leaves the program; or what its reader is told where there is
 * nothing, or where the program has failed: a failure that only hidden things bring about tells of them.
 */
export function bytesOf(name: OutletName, visible: Visible, question: Question): string {
  try {
    return told(name, visible, question)
  } catch (error) {
    return `a bug: ${String(error)}`
  }
}

function told(name: OutletName, visible: Visible, question: Question): string {
  const answer = answerTo(name, visible, question)
  if (answer === null) {
    const { code, message, hint } = nothingFound(visible, question)
    return `${code}: ${message} ${hint}`
  }
  const texts = WIDTHS.map((width) => [...answer.text({ width, ink: PLAIN })].join(''))
  const forms = formNamesOf(name).map((form) => writerOf(name, form)?.(answer.data, PLACE) ?? '')
  return [JSON.stringify(answer.data, null, 2), ...texts, ...forms].join('\n')
}
