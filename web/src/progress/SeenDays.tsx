import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import type { Answer } from '../../../src/http/api.js'
import { Moment } from '../parts/Moment.js'
import table from '../pictures/table.module.css'
import { momentText } from '../words/momentText.js'
import { words } from '../words/words.js'
import styles from './SeenDays.module.css'

type SeenDay = Answer<'progress'>['days'][number]

const WIDTH = 640
const HEIGHT = 160

/** How many things were seen by each day, as a stair and as a table. */
export function SeenDays({ days }: { readonly days: readonly SeenDay[] }) {
  return (
    <>
      <Stair days={days} />
      <details>
        <summary>{words.pictures.asTable}</summary>
        <table className={table.table}>
          <thead>
            <tr>
              <th>{words.progress.day}</th>
              <th>{words.progress.seenThen}</th>
              <th>{words.progress.upTo}</th>
              <th>{words.progress.last}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ on, seen, upTo, last }) => (
              <tr key={on}>
                <td>
                  <Moment at={on} />
                </td>
                <td>{seen}</td>
                <td>{upTo}</td>
                <td>{last.words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

function Stair({ days }: { readonly days: readonly SeenDay[] }) {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const x = scaleUtc([new Date(first.on), new Date(last.on)], [0, WIDTH])
  const y = scaleLinear([0, last.upTo], [HEIGHT, 4])
  const at = ({ on }: SeenDay): number => x(new Date(on))
  const stair = line<SeenDay>(at, ({ upTo }) => y(upTo)).curve(curveStepAfter)
  const below = area<SeenDay>(at, HEIGHT, ({ upTo }) => y(upTo)).curve(curveStepAfter)
  const label = words.progress.daysPicture(momentText(first.on), momentText(last.on), last.upTo)
  return (
    <figure className={styles.stair}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
        <path className={styles.below} d={below(days) ?? ''} />
        <path className={styles.line} d={stair(days) ?? ''} vectorEffect="non-scaling-stroke" />
      </svg>
      <figcaption>
        <span>{momentText(first.on)}</span>
        <span>{momentText(last.on)}</span>
      </figcaption>
    </figure>
  )
}
