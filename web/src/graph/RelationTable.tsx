import { Link } from 'wouter'
import table from '../pictures/table.module.css'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import type { Relations } from './layOut.js'

/** The picture's other form: one relation a row. */
export function RelationTable({ relations: { nodes, edges } }: { readonly relations: Relations }) {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return (
    <div className={table.place}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{words.graph.from}</th>
            <th>{words.graph.words}</th>
            <th>{words.graph.learnt}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ statement, from, words: what, in: place }) => {
            const who = byId.get(from)
            return (
              <tr key={statement}>
                <td>{who !== undefined && <Link href={paths.to(who)}>{who.name}</Link>}</td>
                <td>{what}</td>
                <td>{place?.words ?? words.graph.public}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
