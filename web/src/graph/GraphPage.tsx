import { useAnswer } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import { Note } from '../parts/Note.js'
import { PictureTabs } from '../pictures/PictureTabs.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { Drawn } from './Drawn.js'

/** Who relates to whom around somebody or something, and one step further. */
export function GraphPage({ id }: { readonly id: string }) {
  const graph = useAnswer('graph', { id })
  const root = graph.data?.nodes.find((node) => graph.data?.roots.includes(node.id))
  useTitle(root && words.graph.of(root.name))
  return (
    <Answer answered={graph} lines={8}>
      {(relations) => (
        <>
          <h1>{words.graph.of(root?.name ?? '')}</h1>
          <PictureTabs />
          {relations.edges.length === 0 ? <Note title={words.graph.none} /> : <Drawn relations={relations} />}
        </>
      )}
    </Answer>
  )
}
