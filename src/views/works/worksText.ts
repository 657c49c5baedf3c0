/** `works` for people: a line for each work, with how far the reader is. */
import { hanging } from '../indented.js'
import { prose } from '../readingText.js'
import type { Page } from '../statementTable.js'
import { tellMoment } from '../tellMoment.js'
import type { ListedWork, Works } from './worksOf.js'

export function* worksText({ works }: Works, page: Page): Generator<string> {
  if (works.length === 0) yield* prose('No works are known.', page, page.ink.dim)
  for (const work of works) {
    const runs = [
      { words: `${work.name} (${work.format})`, ink: asIs },
      { words: asideOf(work), ink: page.ink.dim },
    ]
    yield* hanging('• ', runs, page)
  }
}

/** “ · from 20 November 2015 · 13 of 39 seen · next Jessica Jones 2x01 · planned”. */
function asideOf({ state, seen, total, next, released, list }: ListedWork): string {
  const parts = [
    released === null ? '' : `from ${tellMoment(released)}`,
    state === 'not-begun' ? '' : total > 1 ? `${seen} of ${total} seen` : seen === 1 ? 'seen' : 'begun',
    state === 'watching' && total > 1 && next !== null ? `next ${next.words}` : '',
    list ?? '',
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => ` · ${part}`)
    .join('')
}

const asIs = (words: string): string => words
