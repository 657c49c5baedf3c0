/** How a belief went: who said what since when, and which answer stands now, and why. */
import type { Visible } from '../horizon/visible.js'
import type { Claim, KnownStatement } from '../model/statement.js'
import type { WorkKind } from '../model/work.js'
import type { Because, Belief } from '../universe/beliefsOf.js'
import { isWithdrawn } from '../universe/isWithdrawn.js'
import type { Namer, NamedStatement } from './namedStatement.js'
import { STAGE_WORDS } from './stageWords.js'
import { partWord } from './tellRevealPoint.js'
import { tellMoment, tellWhen } from './tellMoment.js'
import { toldSources, type ToldSource } from './toldSource.js'

export interface ToldBelief {
  /** What was asked: “premiere”, “season 2 trailer”, “production”. */
  readonly question: string
  /** By the day on which each was first said. */
  readonly answers: readonly ToldAnswer[]
  /** The id of the statement that stands now; null where everything was taken back. */
  readonly stands: string | null
  /** Null where there is only one answer. */
  readonly because: Because | null
}

export interface ToldAnswer {
  /** “18 August 2017”, “cancelled on 12 October 2018”. */
  readonly words: string
  readonly isWithdrawn: boolean
  readonly sources: readonly ToldSource[]
  readonly statement: NamedStatement
}

/** Who is told, and of what kind of work. */
interface Telling {
  readonly visible: Visible
  readonly namer: Namer
  readonly format: WorkKind
}

export function toldBelief(belief: Belief, { visible, namer, format }: Telling): ToldBelief {
  const [first] = belief.statements
  return {
    question: first === undefined ? '' : questionOf(first, format),
    answers: belief.statements.map((known) => ({
      words: answerOf(known),
      isWithdrawn: isWithdrawn(known),
      sources: toldSources(visible, known),
      statement: namer.statement(known),
    })),
    stands: belief.stands?.id ?? null,
    because: belief.because,
  }
}

function questionOf({ predicate, season, installment, value }: KnownStatement, format: WorkKind): string {
  const part = [
    season === null ? '' : `season ${season}`,
    installment === null ? '' : `${partWord({ seasons: [], kind: format })} ${installment}`,
  ].filter((word) => word !== '')
  if (predicate === 'production') return part.length === 0 ? 'production' : `production of ${part.join(' ')}`
  const what = value ?? (isShown(format) && installment === null ? 'premiere' : 'release')
  return [...part, what].join(' ')
}

const isShown = (format: WorkKind): boolean =>
  format === 'series' || format === 'miniseries' || format === 'film' || format === 'special'

function answerOf({ predicate, happens, happensText, value, negated }: Claim<string>): string {
  const not = negated ? 'not ' : ''
  if (predicate === 'production') {
    const when = happens === null ? (happensText ?? '') : tellWhen(happens)
    return `${not}${STAGE_WORDS[value ?? ''] ?? value ?? ''} ${when}`.trim()
  }
  return `${not}${happens === null ? (happensText ?? 'no date') : tellMoment(happens)}`
}

/** Why an answer stands, after a comma. */
export const BECAUSE_WORDS: Readonly<Record<Because, string>> = {
  'others withdrawn': 'because everything else was taken back',
  'told last': 'because the story told it last',
  surest: 'because nothing else is as sure',
  'said last': 'because it was said last',
  'said by a keeper': 'because a keeper says so',
  'happens last': 'the latest stage',
  affirmed: 'because what is said counts before what is denied',
  'first of equals': 'though others are as good',
}
