import { Fragment, useState } from 'react'
import { Link } from 'wouter'
import { Cover } from '../parts/Cover.js'
import { MoreButton } from '../parts/MoreButton.js'
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

/** As many as one looks through; the rest comes when it is asked for. */
const AT_FIRST = 24

function BillingList({ billings }: { readonly billings: readonly Billing[] }) {
  const [isWhole, showWhole] = useState(false)
  const people = byPerson(billings)
  const shown = isWhole ? people : people.slice(0, AT_FIRST)
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ who, parts }) => (
          <li key={who.id}>
            <Cover id={who.id} name={who.name} size="s" />
            <div>
              <Link href={paths.to(who)}>{who.name}</Link>
              <span>
                {parts.map(({ character, role, certainty, statements }, place) => (
                  <Fragment key={statements[0] ?? role}>
                    {place > 0 && ', '}
                    {character === null ? role : <Link href={paths.to(character)}>{character.name}</Link>}
                    {certainty !== 'certain' && ` (${words.statement.certainty[certainty]})`}
                  </Fragment>
                ))}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < people.length && <MoreButton more={() => showWhole(true)} />}
    </>
  )
}

interface Billed {
  readonly who: Billing['who']
  readonly parts: readonly Billing[]
}

/** Everybody once, with all that they are in it. */
function byPerson(billings: readonly Billing[]): readonly Billed[] {
  const people = new Map<string, Billed>()
  for (const billing of billings) {
    const { who } = billing
    people.set(who.id, { who, parts: [...(people.get(who.id)?.parts ?? []), billing] })
  }
  return [...people.values()]
}
