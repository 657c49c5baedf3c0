import type { ToldStatement } from '../../../src/http/api.js'
import { words } from '../words/words.js'
import { Moment } from './Moment.js'
import { Sources } from './Sources.js'
import styles from './StatementLine.module.css'
import { StatementWords } from './StatementWords.js'

/** A statement with when it is, how sure, and who says so. */
export function StatementLine({ statement }: { readonly statement: ToldStatement }) {
  return (
    <div className={styles.statement}>
      <StatementText statement={statement} />
      <Sources statement={statement} />
    </div>
  )
}

/** The same where it is plain who says so. */
export function StatementText({ statement }: { readonly statement: ToldStatement }) {
  const { certainty, happens, happensText } = statement
  return (
    <p>
      <StatementWords statement={statement} />
      {happens !== null && (
        <span className={styles.when}>
          {' · '}
          <Moment at={happens} />
        </span>
      )}
      {happens === null && happensText !== null && <span className={styles.when}> · {happensText}</span>}
      {certainty !== 'certain' && (
        <mark className={styles.unsure}>{words.statement.certainty[certainty]}</mark>
      )}
    </p>
  )
}
