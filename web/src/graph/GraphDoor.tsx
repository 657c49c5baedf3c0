import { Link } from 'wouter'
import { useAnswer } from '../asking/useAnswer.js'
import { AT_ONCE } from '../early/firstAsked.js'
import { Answer } from '../parts/Answer.js'
import buttons from '../parts/buttons.module.css'
import { Cover } from '../parts/Cover.js'
import { PictureTabs } from '../pictures/PictureTabs.js'
import { paths } from '../shell/paths.js'
import { openSearch } from '../shell/searchOpening.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import people from '../work/Billings.module.css'

/** Before a picture of relations stands whose they are: the works, or whoever is searched for. */
export function GraphDoor() {
  useTitle(words.graph.title)
  const works = useAnswer('works', { limit: AT_ONCE })
  return (
    <>
      <h1>{words.graph.title}</h1>
      <PictureTabs />
      <h2>{words.graph.choose}</h2>
      <p>{words.graph.chooseHint}</p>
      <br />
      <button type="button" className={buttons.main} onClick={openSearch}>
        {words.shell.search}
      </button>
      <br />
      <br />
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
    </>
  )
}
