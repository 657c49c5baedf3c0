/** The review queue, what waits past the horizon, and histories, for people. */
import { counted } from '../counted.js'
import { startOfSentence, withWhen } from '../statementLines.js'
import { tellSource } from '../toldSource.js'
import { withoutControls } from '../withoutControls.js'
import type { ReviewReason } from './doubtfulRows.js'
import type { History, HistoryEntry } from './historyOf.js'
import type { ReviewItem, ReviewQueue } from './reviewQueue.js'

const line = (words: string): string => `${withoutControls(words)}\n`

export function* reviewText({ items, next }: ReviewQueue): Generator<string> {
  if (items.length === 0) yield 'Nothing that you may know of waits for you.\n'
  for (const item of items) yield* itemLines(item)
  if (next !== null) yield line(`More follows: --after ${next}`)
}

function* itemLines({ statement, reasons, sources }: ReviewItem): Generator<string> {
  yield line(`${statement.id}  ${startOfSentence(withWhen(statement))}`)
  yield line(`  ${reasons.map((reason) => REASONS[reason](statement)).join('; ')}`)
  for (const source of sources) {
    const words = source.quote === null ? '' : ` “${source.quote}”`
    const told = `${tellSource(source)}${words}`.trim()
    if (told !== '') yield line(`  ${told}`)
  }
}

const REASONS: Readonly<Record<ReviewReason, (statement: ReviewItem['statement']) => string>> = {
  unsure: ({ certainty, cue }) => (cue === null ? certainty : `${certainty}: “${cue}”`),
  disputed: () => 'somebody says otherwise',
  contradicted: () => 'something else that is as good is said too',
  bound: () => 'its reveal point is only what is always safe',
  dated: () => 'it names a year of our world, which may say when the story ends',
  elsewhere: () => 'a job elsewhere may say who leaves',
}

/** What waits past the horizon. */
export interface Waiting {
  readonly works: readonly { readonly name: string }[]
  readonly tickets: readonly string[]
}

export function* waitingText(waiting: readonly Waiting[]): Generator<string> {
  for (const { works, tickets } of waiting) {
    const names = works.map(({ name }) => name).join(', ')
    const until = names === '' ? '' : `: see more of ${names} first`
    yield line(`${counted(tickets.length, 'statement')} that you cannot see yet${until}`)
    for (const ticket of tickets) yield line(`  ${ticket}`)
  }
  if (waiting.length === 0) yield 'Nothing waits past what you have seen.\n'
}

/** What reading could not settle, article by article. */
export interface Doubted {
  readonly id: string
  readonly title: string | null
  readonly doubts: readonly { readonly reason: string; readonly words: string }[]
}

export function* doubtsText(documents: readonly Doubted[]): Generator<string> {
  for (const { id, title, doubts } of documents) {
    yield line(`${id}  ${title ?? 'an article'}`)
    for (const { reason, words } of doubts) yield line(`  ${reason}: “${words.replaceAll(/\s+/g, ' ')}”`)
  }
  if (documents.length === 0) yield line('Reading left no doubts that you may know of.')
}

export function* historyText({ entries, names }: History): Generator<string> {
  for (const { id, name } of names) yield line(`${id}  called ${name}`)
  for (const entry of entries) yield* entryLines(entry)
  if (entries.length === 0) yield 'Nothing was decided of it.\n'
}

function* entryLines(entry: HistoryEntry): Generator<string> {
  const { on, stance, by, statement, words, ruling, holds, undoes, correctedBy } = entry
  const verb = correctedBy === null ? VERBS[stance] : 'corrected'
  const when = on === null ? '' : `${on.slice(0, 'yyyy-mm-dd'.length)}  `
  const what = undoes === null ? statement.words : undoes
  yield line(
    `${when}${[verb, by === null ? '' : `by ${by}`].filter(Boolean).join(' ')}: ${what}${holds ? '' : ' (undone)'}`,
  )
  if (words !== null) yield line(`  “${words}”`)
  if (ruling !== null) yield line(`  ${ruling}`)
}

const VERBS: Readonly<Record<HistoryEntry['stance'], string>> = {
  asserts: 'said',
  confirms: 'confirmed',
  disputes: 'disputed',
  withdraws: 'withdrawn',
  reveals: 'given its reveal point',
  undoes: 'undone',
}
