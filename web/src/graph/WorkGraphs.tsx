import { Link } from 'wouter'
import { useAnswer } from '../asking/useAnswer.js'
import { AT_ONCE } from '../early/firstAsked.js'
import { Answer } from '../parts/Answer.js'
import { Cover } from '../parts/Cover.js'
import { paths } from '../shell/paths.js'
import people from '../work/Billings.module.css'

/** The works, each leading to the picture of its relations. */
export function WorkGraphs() {
  const works = useAnswer('works', { limit: AT_ONCE })
  return (
    <Answer answered={works} lines={6}>
      {({ works: listed }) => (
        <ul className={people.list}>
          {listed.map(({ id, name }) => (
            <li key={id}>
              <Cover id={id} name={name} size="s" />
              <div>
                <Link href={paths.relationsOf(id)}>{name}</Link>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Answer>
  )
}
