import { Fragment } from 'react'
import { Link } from 'wouter'
import type { ToldStatement } from '../../../src/http/api.js'
import { paths } from '../shell/paths.js'
import { statementParts } from './statementParts.js'
import styles from './StatementWords.module.css'

/** The sentence of a statement, whoever and whatever it names leading to their pages. */
export function StatementWords({ statement }: { readonly statement: ToldStatement }) {
  return (
    <>
      {statementParts(statement).map(({ start, text, leads }) =>
        leads === null ? (
          <Fragment key={start}>{text}</Fragment>
        ) : (
          <Link key={start} href={paths.to(leads)} className={styles.name}>
            {text}
          </Link>
        ),
      )}
    </>
  )
}
