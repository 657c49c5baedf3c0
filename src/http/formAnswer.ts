import { sightOf } from '../app.js'
import { dayOf } from '../app/checkedDay.js'
import type { KeepingWorld } from '../app/withLedger.js'
import { MEDIA_TYPES, type FormedOutlet, type FormName } from '../views/formNames.js'
import { answerTo } from '../views/outlets.js'
import { keptAnswer } from './keptAnswers.js'
import { keptAsker } from './keptAsker.js'
import { NO_ADDRESS } from './noAddress.js'
import { made, type Made, type Reply } from './reply.js'

/** One form of one outlet. */
export interface Wanted {
  readonly outlet: FormedOutlet
  readonly form: FormName
}

/** What of it is wanted. */
export interface FormQuestion {
  /** The id of a universe; all of them without it. */
  readonly universe?: string | undefined
  /** ISO 8601 date: the first day that counts. */
  readonly since?: string | undefined
  /** What readers call this place. */
  readonly origin: string
}

/**
 * What the reader on whose behalf the world is asked may see of it.
 *
 * There is no `Last-Modified`: what is unmarked makes an answer older, and a program that asks only for what is newer would
 * keep what it has. The ETag is drawn from the bytes.
 */
export async function formAnswer(
  wanted: Wanted,
  { universe, since, origin }: FormQuestion,
  world: KeepingWorld,
): Promise<Reply> {
  const today = dayOf(world)
  const first = since ?? BEGINS[wanted.outlet]?.(today)
  const asker = await keptAsker({ universe }, world)
  const { visible, question } = await sightOf(asker, '')
  const place = { home: `${origin}/` }
  const asked = { ...question, ...(first !== undefined && { since: first }) }
  const { writerOf } = await import('../views/forms.js')
  const write = (): Made => {
    const answer = answerTo(wanted.outlet, visible, asked)
    const writer = writerOf(wanted.outlet, wanted.form)
    if (answer === null || writer === null) throw NO_ADDRESS
    return made(writer(answer.data, place), MEDIA_TYPES[wanted.form])
  }
  const key = JSON.stringify([wanted, first, place])
  return { kind: 'made', made: keptAnswer({ visible, own: asker.own }, key, write) }
}

/**
 * Where a calendar or a feed of changes begins unless somebody says otherwise: on a day that stays the same for long, so
 * that nothing is sent again only because it begins a day later.
 */
const BEGINS: Readonly<Partial<Record<FormedOutlet, (today: string) => string>>> = {
  calendar: (today) => `${yearOf(today) - 1}-01-01`,
  changes: (today) => {
    const month = Number(today.slice('yyyy-'.length, 'yyyy-mm'.length))
    return month === 1
      ? `${yearOf(today) - 1}-12-01`
      : `${yearOf(today)}-${String(month - 1).padStart(2, '0')}-01`
  },
}

const yearOf = (day: string): number => Number(day.slice(0, 'yyyy'.length))
