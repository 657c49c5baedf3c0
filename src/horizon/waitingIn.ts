import type { Reading, SentenceRead } from '../model/reading.js'
import type { Statement } from '../model/statement.js'
import type { Work } from '../model/work.js'
import { hiddenNamesIn } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import type { Divided } from './restrict.js'
import { openedSentences } from './openedSentences.js'
import { revealPointOf } from './revealed.js'
import { unseenOf } from './sees.js'
import { isBeyondOutline } from './visibleOutline.js'

/** For each sentence the references it waits for, in no order and maybe none; null for those that may be shown. */
export type WaitsFor = (sentence: SentenceRead) => readonly string[] | null

/** What a reading is judged against. */
export interface Beyond extends Pick<Divided, 'hiddenWords' | 'hiddenEntities'> {
  readonly horizon: Horizon
  /** All of the outline, to judge by; and as much of it as the reader may know of. */
  readonly works: readonly Work[]
  readonly outline: readonly Work[]
}

/**
 * A sentence may be shown when everything in it may be: its own reveal point has been seen, it names or means nobody
 * whom the reader cannot name, and every statement that rests on it is visible; or when they have opened it on purpose.
 */
export function waitingIn(reading: Reading, beyond: Beyond): WaitsFor {
  const unseen = (refs: readonly string[]): string[] => unseenOf(beyond.horizon, beyond.works, refs)
  const byStatements = sentencesOfHidden(reading, beyond)
  const byMentions = sentencesThatMean(reading, beyond.hiddenEntities)
  const opened = openedSentences(reading, beyond.horizon)
  return (sentence) => {
    if (opened.has(sentence.index)) return null
    const names = hiddenNamesIn(beyond.hiddenWords, sentence.text)
    const refs = [
      ...unseen(sentence.revealedIn),
      ...unseen(names.flatMap(({ revealedIn }) => revealedIn)),
      ...(byStatements.get(sentence.index) ?? []),
    ]
    const shows =
      refs.length === 0 &&
      names.length === 0 &&
      !byStatements.has(sentence.index) &&
      !byMentions.has(sentence.index)
    return shows ? null : [...new Set(refs)]
  }
}

/**
 * Says of a statement of a reading whether it is hidden with what can be said of it alone. It is not where all the
 * sentences that it rests on have been opened on purpose.
 */
export function hiddenStatementsIn(reading: Reading, beyond: Beyond): (statement: Statement) => boolean {
  const opened = openedSentences(reading, beyond.horizon)
  return (statement) => {
    const { subject, object, work, evidence } = statement
    if (opened.size > 0 && evidence.length > 0 && evidence.every(({ sentence }) => opened.has(sentence)))
      return false
    const means = [subject, object, work].some(
      (named) => named !== null && beyond.hiddenEntities.has(named.id),
    )
    return means || unseenBy(statement, beyond).length > 0
  }
}

/** What has still to be seen for a statement, with what the reader's settings ask for. */
function unseenBy(statement: Statement, { horizon, works, outline }: Beyond): string[] {
  const claim = { ...statement, subject: statement.subject.id, work: statement.work?.id ?? null }
  const unseen = unseenOf(horizon, works, revealPointOf(claim, horizon))
  return isBeyondOutline(claim, horizon, outline) && claim.work !== null ? [...unseen, claim.work] : unseen
}

function sentencesOfHidden(reading: Reading, beyond: Beyond): Map<number, string[]> {
  const waiting = new Map<number, string[]>()
  const isHidden = hiddenStatementsIn(reading, beyond)
  for (const statement of reading.statements) {
    if (!isHidden(statement)) continue
    for (const { sentence } of statement.evidence) {
      const there = waiting.get(sentence) ?? []
      waiting.set(sentence, there)
      for (const ref of unseenBy(statement, beyond)) there.push(ref)
    }
  }
  return waiting
}

function sentencesThatMean(
  { sentences, mentions }: Reading,
  hiddenEntities: Divided['hiddenEntities'],
): ReadonlySet<number> {
  const hidden = mentions.filter(({ id }) => hiddenEntities.has(id)).toSorted((a, b) => a.start - b.start)
  const found = new Set<number>()
  let next = 0
  for (const { index, start, end } of sentences) {
    while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    if ((hidden[next]?.start ?? Number.POSITIVE_INFINITY) < end) found.add(index)
  }
  return found
}
