import { useCallback, useState } from 'react'
import { useAnswer } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import { Choices } from '../parts/Choices.js'
import { Note } from '../parts/Note.js'
import { PictureTabs } from '../pictures/PictureTabs.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { GraphPicture } from './GraphPicture.js'
import type { Relations } from './layOut.js'
import { NodeList } from './NodeList.js'
import { RelationTable } from './RelationTable.js'

type Form = 'picture' | 'table'
const FORMS = { picture: words.pictures.asPicture, table: words.pictures.asTable }

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

function Drawn({ relations }: { readonly relations: Relations }) {
  const [form, setForm] = useState<Form>('picture')
  const [looked, setLooked] = useState<string | null>(null)
  const look = useCallback((node: string) => setLooked(node), [])
  return (
    <>
      {form === 'picture' ? (
        <>
          <GraphPicture relations={relations} looked={looked} look={look} />
          <NodeList relations={relations} looked={looked} look={setLooked} />
        </>
      ) : (
        <RelationTable relations={relations} />
      )}
      <br />
      <Choices label={words.pictures.form} names={FORMS} chosen={form} choose={setForm} />
    </>
  )
}
