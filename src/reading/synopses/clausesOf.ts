import type { Slotted } from '../slots/slotted.js'
import type { Slot } from '../slots/slot.js'
import type { Clause } from './clause.js'
import { clauseEnd, isKnownVerbAt } from './clauseEnd.js'
import { clauseTokensOf, type ClauseToken } from './clauseTokens.js'
import { isGoverned } from './isGoverned.js'
import { hedgeBefore, REPORTS } from './hedgeBefore.js'
import { isActor, subjectAt, type Subject } from './subjectAt.js'
import { isAdverb, isKnownOfOne, isOfSeveral, isPast, looksOfOne, ofOne } from './verbForms.js'
import { MODALS, skipAdverbs, verbPhraseAt } from './verbPhrase.js'

/**
 * Who does what in a sentence of a synopsis: every name that a verb follows, with all that is said of it, and each further
 * verb that it shares. Made of word forms and their places only, from left to right, so that it takes time in proportion
 * to the sentence.
 */
export function clausesOf(slotted: Slotted): Clause[] {
  if (!slotted.slots.some(isActor) || slotted.text.trimEnd().endsWith('?')) return []
  const tokens = clauseTokensOf(slotted)
  const found: Clause[] = []
  for (let at = 0; at < tokens.length; at++) {
    const subject = subjectAt(tokens, at)
    if (subject === null) continue
    at = subject.next - 1
    found.push(...clausesOfSubject({ slotted, tokens }, subject))
  }
  return found
}

interface Place {
  readonly slotted: Slotted
  readonly tokens: readonly ClauseToken[]
}

function clausesOfSubject(place: Place, subject: Subject): Clause[] {
  const { tokens } = place
  const hedge = hedgeBefore(tokens, subject.from)
  if (hedge === 'unreal') return []
  const found: Clause[] = []
  const isOne = subject.actors.length === 1 && !subject.isMore
  let at = subject.next
  if (tokens[at]?.word === '(') at = afterBracket(tokens, at)
  const relative = relativeAt(tokens, at)
  const isOnlyMentioned = isGoverned(tokens, subject)
  if (relative !== null && startsVerb({ tokens, opens: true, isOne: true }, skipAdverbs(tokens, relative))) {
    const [clause, end] = clauseFrom(place, { ...subject, hedge }, skipAdverbs(tokens, relative))
    found.push(clause)
    if (isOnlyMentioned || tokens[end]?.word !== ',' || tokens[at]?.word !== ',') return found
    at = end + 1
  } else if (isOnlyMentioned) return []
  else if (tokens[at]?.word === ',') {
    const after = afterApposition(tokens, at)
    if (after === null) return found
    at = after
  }
  at = skipAdverbs(tokens, at)
  const opens = isOpening(tokens, subject.from)
  if (!startsVerb({ tokens, opens, isOne }, at)) return found
  for (let verbs = 0; verbs < MOST_VERBS; verbs++) {
    const [clause, end] = clauseFrom(place, { ...subject, hedge }, at)
    found.push(clause)
    const next = sharedVerbAt(tokens, end, isOne)
    if (next === null) break
    at = next
  }
  return found
}

const MOST_VERBS = 6

/** The token after “who” or “, who”. */
function relativeAt(tokens: readonly ClauseToken[], at: number): number | null {
  const who = tokens[at]?.word === ',' ? at + 1 : at
  return tokens[who]?.word === 'who' ? who + 1 : null
}

function afterBracket(tokens: readonly ClauseToken[], at: number): number {
  for (let end = at + 1; end < at + LONGEST_ASIDE; end++) if (tokens[end]?.word === ')') return end + 1
  return at
}

/** Behind what is said of somebody between commas: “Mara, the captain of the ferry, …”. */
function afterApposition(tokens: readonly ClauseToken[], comma: number): number | null {
  if (tokens[comma + 1]?.word === 'and') return null
  for (let at = comma + 2; at < comma + LONGEST_ASIDE; at++) {
    if (tokens[at] === undefined || /^[.;:—]$/.test(tokens[at]?.word ?? '')) return null
    if (tokens[at]?.word === ',') return at + 1
  }
  return null
}

const LONGEST_ASIDE = 16

/** Whether somebody who stands there is what a clause is about: at its head, or after a word that joins clauses. */
function isOpening(tokens: readonly ClauseToken[], from: number): boolean {
  const before = tokens[from - 1]
  return (
    before === undefined ||
    REPORTS.has(before.word) ||
    /^(?:[,;:.—"]|when|while|after|before|because|but|that|and|how|until|since|where|as)$/.test(before.word)
  )
}

interface Before {
  readonly tokens: readonly ClauseToken[]
  /** Whoever stands before is what a clause is about. */
  readonly opens: boolean
  readonly isOne: boolean
}

/** Whether a verb of the clause stands at `at`. The past counts only where nothing else can be meant. */
function startsVerb({ tokens, opens, isOne }: Before, at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (MODALS.has(word)) return true
  if (isOne && (ONE.has(word) || isKnownOfOne(word) || (opens && looksOfOne(word)))) return true
  if (!isOne && (SEVERAL.has(word) || isOfSeveral(word))) return true
  if (ONE.has(word) || SEVERAL.has(word)) return true
  return opens && isPast(word) && tokens[at + 1]?.word !== 'by'
}

const ONE: ReadonlySet<string> = new Set(
  "is was has had does did isn't wasn't hasn't doesn't didn't gets".split(' '),
)
const SEVERAL: ReadonlySet<string> = new Set(
  "are were have had do did aren't weren't haven't don't get".split(' '),
)

/** A further verb of the same actors: “and kills”, “, then leaves”, “but is caught”. */
function sharedVerbAt(tokens: readonly ClauseToken[], end: number, isOne: boolean): number | null {
  let at = end
  if (tokens[at]?.word === ',') at++
  if (/^(?:and|but|or|then|yet)$/.test(tokens[at]?.word ?? '')) at++
  else if (at === end) return null
  at = skipAdverbs(tokens, at)
  const word = tokens[at]?.word ?? ''
  if (isOne ? isKnownVerbAt(tokens, at) || ONE.has(word) : isOfSeveral(word) || SEVERAL.has(word)) return at
  return MODALS.has(word) ? at : null
}

interface Told {
  readonly actors: readonly Slot[]
  readonly isMore: boolean
  readonly hedge: string | null
}

function clauseFrom({ slotted, tokens }: Place, { actors, hedge }: Told, at: number): [Clause, number] {
  const phrase = verbPhraseAt(tokens, at)
  const end = clauseEnd(tokens, phrase.head)
  const [first, head, last] = [tokens[at], tokens[phrase.head], tokens[end - 1]]
  const opening = first?.word ?? ''
  const lead = leadBefore(tokens, at)
  const clause: Clause = {
    actors,
    verb: head?.word ?? '',
    isSuffered: phrase.isSuffered,
    isDone: phrase.isDone && lead === '',
    certainty: hedge === null ? phrase.certainty : 'possible',
    cue: hedge ?? phrase.cue,
    start: first?.start ?? 0,
    end: last?.end ?? slotted.text.length,
    opening: {
      end: first?.end ?? 0,
      words:
        lead + (isOfSeveral(opening) || /^(?:are|were|have|do)$/.test(opening) ? ofOne(opening) : opening),
    },
    verbEnd: head?.end ?? 0,
  }
  return [clause, end]
}

/** “nearly ” of “nearly kills”, “never ” of “never learns”; else nothing. */
function leadBefore(tokens: readonly ClauseToken[], verb: number): string {
  for (let at = verb - 1; isAdverb(tokens[at]?.word ?? ''); at--)
    if (/^(?:nearly|almost|never|not)$/.test(tokens[at]?.word ?? '')) return `${tokens[at]?.word ?? ''} `
  return ''
}
