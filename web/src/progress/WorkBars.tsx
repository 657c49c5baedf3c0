import type { CSSProperties } from 'react'
import { Link } from 'wouter'
import type { Answer } from '../../../src/http/api.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './WorkBars.module.css'

type WorkParts = Answer<'progress'>['works'][number]

/** Each work a row, each season a bar as long as it has parts, filled as far as they are seen. */
export function WorkBars({ works }: { readonly works: readonly WorkParts[] }) {
  const longest = Math.max(1, ...works.map(({ total }) => total))
  return (
    <ul className={styles.works}>
      {works.map((work) => (
        <li key={work.id}>
          <p>
            <Link href={paths.work(work.id)}>{work.name}</Link>
            <span className="figures">{words.progress.seenOf(work.seen, work.total)}</span>
          </p>
          <Seasons work={work} longest={longest} />
        </li>
      ))}
    </ul>
  )
}

function Seasons({ work, longest }: { readonly work: WorkParts; readonly longest: number }) {
  return (
    <ul className={styles.seasons} style={share(work.total / longest)}>
      {work.seasons.map(({ season, seen, total }) => {
        const name = season === null ? work.name : words.work.season(season)
        return (
          <li key={season} style={{ flexGrow: total }}>
            <span className={styles.bar} style={share(total === 0 ? 0 : seen / total)} aria-hidden="true" />
            <span className={styles.unseen}>{words.progress.seasonOf(name, seen, total)}</span>
          </li>
        )
      })}
    </ul>
  )
}

// A property of one's own has no place in React's type of styles.
const share = (part: number): CSSProperties => ({ '--share': part }) as CSSProperties
