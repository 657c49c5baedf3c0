import type { ScaleTime } from 'd3-scale'
import { words } from '../words/words.js'
import type { Lane, PlacedMark } from './marks.js'
import styles from './TimePicture.module.css'

const AXIS = 28
const LANE = 52
/** Marks that are narrower cannot be hit. */
const LEAST = 12
/** In pixels, for a date at the axis. */
const TICK = 90

interface LanesParts {
  readonly lanes: readonly Lane[]
  readonly names: ReadonlyMap<string, string>
  readonly x: ScaleTime<number, number>
  readonly width: number
  readonly chosen: string | null
  readonly choose: (mark: PlacedMark) => void
}

export function Lanes({ lanes, names, x, width, chosen, choose }: LanesParts) {
  const height = AXIS + lanes.length * LANE
  const format = x.tickFormat(width / TICK)
  return (
    <svg width={width} height={height} className={styles.lanes} aria-hidden="true">
      {x.ticks(width / TICK).map((tick) => (
        <g key={tick.getTime()} transform={`translate(${x(tick)},0)`}>
          <line className={styles.tick} y1={AXIS - 8} y2={height} />
          <text className={styles.date} y={14} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {lanes.map(({ work, marks }, row) => (
        <g key={work} transform={`translate(0,${AXIS + row * LANE})`}>
          <text className={styles.name} x={4} y={18}>
            {work === null ? words.timeline.other : (names.get(work) ?? '')}
          </text>
          <line className={styles.lane} x2={width} y1={36} y2={36} />
          {marks.map((mark) => (
            <MarkShape key={mark.id} mark={mark} x={x} isChosen={mark.id === chosen} choose={choose} />
          ))}
        </g>
      ))}
    </svg>
  )
}

interface MarkShapeParts {
  readonly mark: PlacedMark
  readonly x: ScaleTime<number, number>
  readonly isChosen: boolean
  readonly choose: (mark: PlacedMark) => void
}

function MarkShape({ mark, x, isChosen, choose }: MarkShapeParts) {
  const { from, to, isAbout } = mark.span
  const wide = Math.max(LEAST, x(to) - x(from))
  const left = (x(from) + x(to)) / 2 - wide / 2
  const look = [
    styles.mark,
    mark.isRelease ? '' : styles.news,
    isAbout || mark.certainty !== 'certain' ? styles.unsure : '',
    isChosen ? styles.chosen : '',
  ]
  return (
    <g onClick={() => choose(mark)} className={styles.hit}>
      <rect x={left - 6} y={24} width={wide + 12} height={24} fill="transparent" />
      <rect className={look.join(' ')} x={left} y={30} width={wide} height={12} rx={6} />
    </g>
  )
}
