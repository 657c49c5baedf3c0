import { useAnswer } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import buttons from '../parts/buttons.module.css'
import { Note } from '../parts/Note.js'
import { PictureTabs } from '../pictures/PictureTabs.js'
import { openSearch } from '../shell/searchOpening.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { Drawn } from './Drawn.js'
import styles from './GraphDoor.module.css'
import { WorkGraphs } from './WorkGraphs.js'

/** All relations of the universe as far as they are known, and the ways to those around a work or somebody. */
export function GraphDoor() {
  useTitle(words.graph.title)
  const graph = useAnswer('graph')
  return (
    <>
      <h1>{words.graph.title}</h1>
      <PictureTabs />
      <Answer answered={graph} lines={8}>
        {(relations) =>
          relations.edges.length === 0 ? <Note title={words.graph.none} /> : <Drawn relations={relations} />
        }
      </Answer>
      <h2 className={styles.choose}>{words.graph.choose}</h2>
      <p>{words.graph.chooseHint}</p>
      <p className={styles.search}>
        <button type="button" className={buttons.quiet} onClick={openSearch}>
          {words.shell.search}
        </button>
      </p>
      <WorkGraphs />
    </>
  )
}
