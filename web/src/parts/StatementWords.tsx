import { Fragment } from 'react'
import { Link } from 'wouter'
import type { ToldStatement } from '../../../src/http/api.js'
import { paths } from '../shell/paths.js'
import styles from './StatementWords.module.css'

/** The sentence of a statement, whoever and whatever it names leading to their pages. */
export function StatementWords({ statement }: { readonly statement: ToldStatement }) {
  return (
    <>
      {partsOf(statement).map(({ start, text, leads }) =>
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

type Leading = ToldStatement['subject']

interface Part {
  readonly start: number
  readonly text: string
  readonly leads: Leading | null
}

/** The server says the sentence and whom it is about: each name is looked for after the one before. */
function partsOf({ words, subject, object, work }: ToldStatement): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const leads of [subject, object, work]) {
    const start = leads === null ? -1 : words.indexOf(leads.name, end)
    if (leads === null || start === -1) continue
    if (start > end) parts.push({ start: end, text: words.slice(end, start), leads: null })
    end = start + leads.name.length
    parts.push({ start, text: leads.name, leads })
  }
  return end < words.length ? [...parts, { start: end, text: words.slice(end), leads: null }] : parts
}
