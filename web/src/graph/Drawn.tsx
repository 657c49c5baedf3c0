import { useCallback, useState } from 'react'
import { Choices } from '../parts/Choices.js'
import { words } from '../words/words.js'
import { GraphPicture } from './GraphPicture.js'
import type { Relations } from './layOut.js'
import { NodeList } from './NodeList.js'
import { RelationTable } from './RelationTable.js'

const FORMS = { picture: words.pictures.asPicture, table: words.pictures.asTable }

/** Relations as a picture with the list of everybody in it, or as a table. */
export function Drawn({ relations }: { readonly relations: Relations }) {
  const [form, setForm] = useState<keyof typeof FORMS>('picture')
  const [looked, setLooked] = useState<string | null>(null)
  const look = useCallback((node: string) => setLooked(node), [])
  return (
    <>
      <Choices label={words.pictures.form} names={FORMS} chosen={form} choose={setForm} />
      <br />
      {form === 'picture' ? (
        <>
          <GraphPicture relations={relations} looked={looked} look={look} />
          {relations.rest > 0 && <p>{words.graph.rest(relations.nodes.length, relations.rest)}</p>}
          <NodeList relations={relations} looked={looked} look={setLooked} />
        </>
      ) : (
        <RelationTable relations={relations} />
      )}
    </>
  )
}
