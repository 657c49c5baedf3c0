/** `next` for people: what to watch first, and then what, each with the reasons for it. */
import { hanging, indented } from '../indented.js'
import { prose } from '../readingText.js'
import type { Page } from '../statementTable.js'
import { tellMoment } from '../tellMoment.js'
import type { Next, Step } from './nextFor.js'

export function* nextText({ order, hasBegun, steps }: Next, page: Page): Generator<string> {
  const [first, ...others] = steps
  if (first === undefined) {
    yield* prose(hasBegun ? NOTHING_LEFT : 'No work is known that one could begin with.', page, page.ink.dim)
    return
  }
  const lead = hasBegun ? (first.isBegun ? 'Go on with' : 'Next:') : 'Begin with'
  yield* prose(`${lead} ${titleOf(first)}${tellDate(first)}`, page, page.ink.bold)
  yield* reasonsText(first, page)
  if (others.length === 0) return
  yield '\n'
  yield* prose(`Then, in ${order}`, page, page.ink.heading)
  for (const step of others) {
    yield* hanging('• ', [{ words: titleOf(step) + tellDate(step), ink: (each) => each }], page)
    yield* reasonsText(step, page)
  }
}

function* reasonsText({ because }: Step, page: Page): Generator<string> {
  for (const [place, { words }] of because.entries())
    yield* indented(`${place === 0 ? '' : 'and '}because ${words}`, page, page.ink.dim)
}

const NOTHING_LEFT = 'You have seen all that is listed of what you follow.'

const titleOf = ({ words, name }: Step): string => (name === null ? words : `${words} “${name}”`)

const tellDate = ({ released }: Step): string =>
  released === null ? ' (no date known)' : ` (${tellMoment(released)})`
