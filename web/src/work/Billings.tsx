import { Link } from 'wouter'
import { Cover } from '../parts/Cover.js'
import { Section } from '../parts/Section.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './Billings.module.css'
import type { Billing } from './work.js'

interface BillingsParts {
  readonly cast: readonly Billing[]
  readonly credits: readonly Billing[]
}

/** Who plays in it and who made it, as far as the reader may know. */
export function Billings({ cast, credits }: BillingsParts) {
  return (
    <>
      {cast.length > 0 && (
        <Section title={words.work.cast}>
          <BillingList billings={cast} />
        </Section>
      )}
      {credits.length > 0 && (
        <Section title={words.work.credits}>
          <BillingList billings={credits} />
        </Section>
      )}
    </>
  )
}

function BillingList({ billings }: { readonly billings: readonly Billing[] }) {
  return (
    <ul className={styles.list}>
      {billings.map(({ who, character, role, certainty, statements }) => (
        <li key={statements[0] ?? who.id}>
          <Cover id={who.id} name={who.name} size="s" />
          <div>
            <Link href={paths.to(who)}>{who.name}</Link>
            <span>
              {character === null ? role : <Link href={paths.to(character)}>{character.name}</Link>}
              {certainty !== 'certain' && ` · ${words.statement.certainty[certainty]}`}
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}
