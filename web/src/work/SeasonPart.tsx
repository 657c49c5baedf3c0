import { useId, useState } from 'react'
import { Link } from 'wouter'
import { WholeSeason } from '../seeing/WholeSeason.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import { InstallmentLine } from './InstallmentLine.js'
import styles from './SeasonPart.module.css'
import type { Part, Work } from './work.js'

interface SeasonPartParts {
  readonly work: Work
  readonly part: Part
}

/** A season with its installments: open where one is, or where there is only one that is not over. */
export function SeasonPart({ work, part }: SeasonPartParts) {
  const { season, name, seen, installments } = part
  const id = useId()
  const title = season === null ? words.work.installments : words.work.season(season)
  const count =
    installments.length === 0 ? words.work.announced : words.works.seenOf(seen, installments.length)
  const isHere = work.next?.ref.startsWith(season === null ? `${work.id}/` : `${work.id}/${season}x`) === true
  // As it was first: what somebody has just ticked to its end does not fold up under their thumb.
  const isOver = installments.length > 1 && seen === installments.length
  const [isOpen] = useState(isHere || (work.parts.length === 1 && !isOver))
  return (
    <details className={styles.season} open={isOpen}>
      <summary>
        <h2 id={id}>{name === null ? title : `${title} · ${name}`}</h2>
        <span className="figures">{count}</span>
      </summary>
      <ol aria-labelledby={id}>
        {installments.map((installment, place) => (
          <li key={installment.ref}>
            <InstallmentLine work={work} installment={installment} before={installments.slice(0, place)} />
          </li>
        ))}
      </ol>
      {(season !== null || installments.length > 1) && (
        <div className={styles.whole}>
          {season !== null && (
            <Link href={paths.season(`${work.id}/${season}`)} className={styles.page}>
              {words.season.page(season)}
            </Link>
          )}
          {installments.length > 1 && <WholeSeason work={work} part={part} name={`${work.name}, ${title}`} />}
        </div>
      )}
    </details>
  )
}
