import { NOTHING_SEEN } from '../../src/horizon/horizon.js'
import { restrictAsOf } from '../../src/horizon/restrictAsOf.js'
import type { Entry } from '../../src/model/entry.js'
import type { Universe } from '../../src/model/universe.js'
import type { AsOf } from '../../src/universe/asOf.js'
import { universeOf } from '../../src/universe/universeOf.js'
import type { OwnRecord } from '../../src/views/outlet.js'
import { OUTLETS, type OutletName } from '../../src/views/outlets.js'
import { bytesOf } from './bytesOf.js'
import { deleteHidden, type JudgeOf } from './deleteHidden.js'
import type { Reader } from './reader.js'
import { poolsOf, questionsFor, type Asking, type Draw } from './questions.js'

/** A ledger, how its texts are judged, and what finds the words that must not come out. */
export interface Trial {
  readonly entries: readonly Entry[]
  /** The fold of all entries; kept, so that whatever is remembered of it is remembered from reader to reader. */
  readonly universe: Universe
  readonly judgeOf: JudgeOf
  readonly markersIn: (text: string) => ReadonlySet<string>
  readonly draw: Draw
}

/** Where an answer over everything differs from the answer over what was left, or holds a word that was deleted. */
export interface Leak {
  readonly outlet: string
  readonly asking: Asking
  readonly reader: Reader
  readonly asOf: AsOf | null
  readonly markers: readonly string[]
  readonly answer: string
  readonly wanted: string
}

/** Asks every outlet on both sides of the law, for each reader in turn, now and as of `days`. */
export function leaksOf(trial: Trial, readers: readonly Reader[], days: readonly AsOf[]): Leak[] {
  const pools = poolsOf(trial.entries)
  return readers.flatMap((reader) => {
    const remainsOn = remainsFor(trial, reader)
    return [null, ...days].flatMap((asOf) =>
      leaksFor({ trial, reader, asOf, pools, ...remainsOn(asOf?.day ?? null) }),
    )
  })
}

type Remains = Pick<Sides, 'remaining' | 'kept'>

/** What is left of everything. The day only matters to those who want to be told of what is not out yet. */
function remainsFor(trial: Trial, reader: Reader): (day: string | null) => Remains {
  const remains = new Map<string | null, Remains>()
  const wantsPreviews = [reader, ...Object.values(reader.byWork)].some(({ previews }) => previews === 'shown')
  return (day) => {
    const asOf = wantsPreviews ? day : null
    const there = remains.get(asOf) ?? remainsAsOf(asOf)
    remains.set(asOf, there)
    return there
  }

  function remainsAsOf(asOf: string | null): Remains {
    const left = deleteHidden(trial.entries, { ...reader, asOf }, trial.judgeOf)
    return { remaining: universeOf(left), kept: trial.markersIn(JSON.stringify(left)) }
  }
}

interface Sides {
  readonly trial: Trial
  readonly reader: Reader
  readonly asOf: AsOf | null
  readonly remaining: Universe
  /** Markers that the reader may see. */
  readonly kept: ReadonlySet<string>
  readonly pools: ReturnType<typeof poolsOf>
}

function leaksFor({ trial, reader, asOf, remaining, kept, pools }: Sides): Leak[] {
  const horizon = { ...NOTHING_SEEN, ...reader, asOf: asOf?.day ?? null }
  const whole = restrictAsOf(trial.universe, horizon, asOf)
  const rest = restrictAsOf(remaining, { ...horizon }, asOf)
  // The table's keys are the names of its outlets.
  const names = Object.keys(OUTLETS) as OutletName[]
  return names.flatMap((outlet) =>
    questionsFor(outlet, pools, trial.draw).flatMap((asking): Leak[] => {
      const question = { ...asking, seen: reader.seen, own: ownOf(reader) }
      const answer = bytesOf(outlet, whole, question)
      const wanted = bytesOf(outlet, rest, question)
      const asked = trial.markersIn(JSON.stringify(asking))
      const markers = [...trial.markersIn(answer)].filter((each) => !kept.has(each) && !asked.has(each))
      return answer === wanted && markers.length === 0 && !answer.startsWith('a bug: ')
        ? []
        : [{ outlet, asking, reader, asOf, markers, answer, wanted }]
    }),
  )
}

/** What is kept of the reader: a few things seen each day, and the first work on a list. */
function ownOf({ seen }: Reader): OwnRecord {
  return {
    marks: seen.map((ref, place) => ({ universe: '', ref, seenOn: dayOf(place) })),
    listed: seen.slice(0, 1).map((ref) => ({
      universe: '',
      work: ref.replace(/\/.*/s, ''),
      list: 'watching',
      listedOn: dayOf(0),
    })),
  }
}

const dayOf = (place: number): string =>
  `2017-01-${String(1 + (Math.floor(place / 3) % 28)).padStart(2, '0')}`
