import type { ChangeEvent } from 'react'
import { useLocation } from 'wouter'
import type { Universes } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { useAddress } from '../asking/useAnswer.js'
import { Icon } from '../parts/Icon.js'
import { words } from '../words/words.js'
import { paths } from './paths.js'
import { useUniverse } from './universe.js'
import styles from './UniverseSwitch.module.css'

/** Which universe the page is about. Of one alone there is nothing to choose: its name stands there. */
export function UniverseSwitch() {
  const universe = useUniverse()
  const [, go] = useLocation()
  const { data: universes = [] } = useAddress<Universes>(addressOf('universes'))
  const [only] = universes
  if (only === undefined) return null
  if (universes.length === 1 && (universe === null || universe === only.id))
    return <p className={styles.only}>{only.name}</p>
  const choose = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    go(paths.universe(target.value === '' ? null : target.value))
  return (
    <label className={styles.choice}>
      <select aria-label={words.shell.universe} value={universe ?? ''} onChange={choose}>
        <option value="">{words.shell.allUniverses}</option>
        {universes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </label>
  )
}
