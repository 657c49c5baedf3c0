/** `progress` for people: a bar for each work, and below it how far each season is. */
import { hanging, indented } from '../indented.js'
import { prose } from '../readingText.js'
import type { Page } from '../statementTable.js'
import { tellMoment } from '../tellMoment.js'
import { cutTo, padTo, widthOf } from '../widthOf.js'
import type { Progress, SeasonProgress, WorkParts } from './progressOf.js'

const BAR_CELLS = 20
const WIDEST_NAME = 32

export function* progressText({ works, days }: Progress, page: Page): Generator<string> {
  const begun = works.filter(({ state }) => state !== 'not-begun')
  if (begun.length === 0) yield* prose('You have not begun anything.', page, page.ink.dim)
  const width = Math.max(0, ...begun.map(({ name }) => Math.min(WIDEST_NAME, widthOf(name))))
  for (const work of begun) yield* workText(work, width, page)
  const last = days.at(-1)
  if (last === undefined) return
  yield '\n'
  yield* prose(`Last seen: ${last.last.words}, on ${tellMoment(last.on)}.`, page, page.ink.dim)
}

function* workText({ name, seen, total, seasons }: WorkParts, width: number, page: Page): Generator<string> {
  const full = total === 0 ? 0 : Math.floor((seen / total) * BAR_CELLS)
  const bar = '█'.repeat(full) + '░'.repeat(BAR_CELLS - full)
  yield* hanging(
    `${padTo(cutTo(name, width), width)}  `,
    [
      { words: bar, ink: asIs },
      { words: ` ${seen} of ${total}`, ink: page.ink.dim },
    ],
    page,
  )
  const listed = seasons.filter(({ total: installments }) => installments > 0)
  if (listed.length > 1) yield* indented(listed.map(tellSeason).join(' · '), page, page.ink.dim)
}

const tellSeason = ({ season, seen, total }: SeasonProgress): string =>
  `${season === 0 ? 'specials' : `season ${season}`} ${seen} of ${total}`

const asIs = (words: string): string => words
