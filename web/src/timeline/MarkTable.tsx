import { Link } from 'wouter'
import { Moment } from '../parts/Moment.js'
import table from '../pictures/table.module.css'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import type { Mark } from './marks.js'

/** The picture's other form: everything in it, by its day. */
export function MarkTable({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <div className={table.place}>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{words.timeline.when}</th>
            <th>{words.timeline.what}</th>
            <th>{words.timeline.sure}</th>
          </tr>
        </thead>
        <tbody>
          {marks.map(({ id, when, words: what, work, certainty }) => (
            <tr key={id}>
              <td>{when === null ? words.timeline.undated : <Moment at={when} />}</td>
              <td>{work === null ? what : <Link href={paths.work(work)}>{what}</Link>}</td>
              <td>{words.statement.certainty[certainty]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
