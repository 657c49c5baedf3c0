import type { ToldStatement } from '../../../src/http/api.js'
import { StatementLine } from './StatementLine.js'
import styles from './StatementList.module.css'
import { toldOnce } from './toldOnce.js'

/** Statements, one below the other. */
export function StatementList({ statements }: { readonly statements: readonly ToldStatement[] }) {
  return (
    <ul className={styles.list}>
      {toldOnce(statements).map((statement) => (
        <li key={statement.id}>
          <StatementLine statement={statement} />
        </li>
      ))}
    </ul>
  )
}
