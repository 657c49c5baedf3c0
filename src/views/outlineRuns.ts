import { installmentName } from '../horizon/installmentNames.js'
import type { Visible } from '../horizon/visible.js'
import { episodeRef, partRef } from '../model/installmentRef.js'
import type { Dated, Installment, Work } from '../model/work.js'
import { momentKey } from '../universe/momentOrder.js'
import { counted } from './counted.js'
import { partWord } from './tellRevealPoint.js'

/** What of a work comes out together: neighbours of one season with the same date. */
export interface OutlineRun {
  /** References of the first and last installment; one season or work where it lists none. */
  readonly from: string
  readonly to: string
  /** The season that they are of, or the work where it has none. */
  readonly whole: string
  /** “Jessica Jones season 1 (13 episodes)”, “Silo 1x03”, without the name that the one installment may have. */
  readonly words: string
  /** The one installment that it is; null where it is several, or what lists none. */
  readonly only: string | null
  /** EDTF; null where no date is known. */
  readonly released: string | null
  /** EDTF: when that date was said; null where nobody says when. */
  readonly said: string | null
}

/** What it is called by a reader: with the name of an installment where they may see it. */
export function tellRun(visible: Visible, { words, only }: OutlineRun): string {
  return only === null ? words : [words, installmentName(visible, only) ?? ''].join(' ').trim()
}

/** Outlines by when what they list is out. */
export interface RunIndex {
  /** By `momentKey`, the earliest first. */
  readonly keys: readonly string[]
  readonly runsAt: ReadonlyMap<string, readonly OutlineRun[]>
  /** By the reference of the first of each. */
  readonly keyOf: ReadonlyMap<string, string>
}

// Outlines are never changed once made.
const kept = new WeakMap<Visible['works'], RunIndex>()

export function runIndexOf({ works }: Pick<Visible, 'works'>): RunIndex {
  const index = kept.get(works) ?? indexRuns(works.flatMap(outlineRuns))
  kept.set(works, index)
  return index
}

function indexRuns(runs: readonly OutlineRun[]): RunIndex {
  const runsAt = new Map<string, OutlineRun[]>()
  const keyOf = new Map<string, string>()
  for (const run of runs) {
    const key = momentKey(run.released)
    keyOf.set(run.from, key)
    const there = runsAt.get(key)
    if (there === undefined) runsAt.set(key, [run])
    else there.push(run)
  }
  return { keys: [...runsAt.keys()].toSorted(), runsAt, keyOf }
}

/** The whole outline of a work, in its order. */
function outlineRuns(work: Work): OutlineRun[] {
  const { id, name, seasons, installments } = work
  if (seasons.length > 0) {
    return seasons.flatMap((season) => {
      const whole = { ref: partRef(id, season.number), words: `${name} season ${season.number}` }
      return runsOf(work, {
        ...whole,
        date: { released: null },
        installments: season.installments,
        refOf: (number) => episodeRef(id, season.number, number),
        tell: (number) => `${name} ${season.number}x${String(number).padStart(2, '0')}`,
      })
    })
  }
  return runsOf(work, {
    ref: id,
    words: name,
    date: work,
    installments,
    refOf: (number) => partRef(id, number),
    tell: (number) => `${name} ${partWord(work)} ${number}`,
  })
}

interface Whole {
  readonly ref: string
  readonly words: string
  readonly date: Dated
  readonly installments: readonly Installment[]
  readonly refOf: (number: number) => string
  readonly tell: (number: number) => string
}

function runsOf({ kind }: Work, whole: Whole): OutlineRun[] {
  const { ref, words, date, installments, refOf, tell } = whole
  if (installments.length === 0)
    return [{ from: ref, to: ref, whole: ref, words, only: null, ...dateOf(date) }]
  return outTogether(installments).map(([first, ...more]) => {
    const last = more.at(-1) ?? first
    const [from, to] = [refOf(first.number), refOf(last.number)]
    const only = more.length === 0 ? to : null
    return { from, to, whole: ref, words: wordsFor(more.length + 1), only, ...dateOf(first, date) }

    function wordsFor(count: number): string {
      if (count === 1) return tell(last.number)
      if (count === installments.length)
        return `${words} (${counted(count, partWord({ seasons: [], kind }))})`
      return `${tell(first.number)} to ${to.slice(to.lastIndexOf('/') + 1)}`
    }
  })
}

/** The date of the first of these that has one. */
function dateOf(...each: readonly Dated[]): Pick<OutlineRun, 'released' | 'said'> {
  const dated = each.find(({ released }) => released !== null)
  return { released: dated?.released ?? null, said: dated?.said ?? null }
}

/** Neighbours with the same date. */
function outTogether(installments: readonly Installment[]): [Installment, ...Installment[]][] {
  const groups: [Installment, ...Installment[]][] = []
  for (const each of installments) {
    const last = groups.at(-1)
    if (last !== undefined && last[0].released === each.released) last.push(each)
    else groups.push([each])
  }
  return groups
}
