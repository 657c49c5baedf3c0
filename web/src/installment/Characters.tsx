import { Link } from 'wouter'
import { Section } from '../parts/Section.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import styles from './Characters.module.css'
import type { Installment } from './installment.js'

/** Of whom one learns something in it. */
export function Characters({ characters }: Pick<Installment, 'characters'>) {
  return (
    <Section title={words.installment.characters}>
      <ul className={styles.list}>
        {characters.map((character) => (
          <li key={character.id}>
            <Link href={paths.to(character)}>{character.name}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
