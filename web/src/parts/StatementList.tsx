import { useState } from 'react'
import type { ToldStatement } from '../../../src/http/api.js'
import { MoreButton } from './MoreButton.js'
import { StatementLine } from './StatementLine.js'
import styles from './StatementList.module.css'
import { toldOnce } from './toldOnce.js'
import { withinWork } from './withinWork.js'

/** As many as one reads at a sitting; the others are one press away. */
const AT_FIRST = 20

interface Statements {
  readonly statements: readonly ToldStatement[]
  /** Under which installment or season they stand: `game-of-thrones/1x01`. */
  readonly within?: string | undefined
}

/** Statements, one below the other. */
export function StatementList({ statements, within }: Statements) {
  const [isWhole, showWhole] = useState(false)
  const all = toldOnce(within === undefined ? statements : statements.map((each) => withinWork(each, within)))
  const shown = isWhole ? all : all.slice(0, AT_FIRST)
  return (
    <>
      <ul className={styles.list}>
        {shown.map((statement) => (
          <li key={statement.id}>
            <StatementLine statement={statement} />
          </li>
        ))}
      </ul>
      {shown.length < all.length && <MoreButton more={() => showWhole(true)} />}
    </>
  )
}
