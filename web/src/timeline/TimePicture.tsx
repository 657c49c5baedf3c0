import { scaleUtc } from 'd3-scale'
import { useState } from 'react'
import { Link } from 'wouter'
import buttons from '../parts/buttons.module.css'
import { Moment } from '../parts/Moment.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import { Lanes } from './Lanes.js'
import { lanesOf, type Mark, type PlacedMark } from './marks.js'
import styles from './TimePicture.module.css'
import { useWidth } from './useWidth.js'
import { useWindow } from './useWindow.js'

interface TimePictureParts {
  readonly marks: readonly Mark[]
  /** The names of the works, by id. */
  readonly names: ReadonlyMap<string, string>
}

/** A row for each work over one line of days; a date that is not known to the day is as wide as it is unsure. */
export function TimePicture({ marks, names }: TimePictureParts) {
  const [chosen, choose] = useState<PlacedMark | null>(null)
  const { box, width } = useWidth()
  const lanes = lanesOf(marks)
  const spans = lanes.flatMap((lane) => lane.marks.map(({ span }) => span))
  const first = Math.min(...spans.map(({ from }) => from))
  const last = Math.max(...spans.map(({ to }) => to))
  const view = useWindow(first, last)
  if (spans.length === 0) return null
  const x = scaleUtc([view.from, view.to], [0, width])
  return (
    <figure className={styles.picture}>
      <div
        ref={box}
        className={styles.box}
        role="application"
        tabIndex={0}
        aria-label={words.timeline.picture}
        onKeyDown={view.onKeyDown}
        onPointerDown={view.onPointerDown}
        onPointerMove={view.onPointerMove}
        onPointerUp={view.onPointerUp}
        onPointerCancel={view.onPointerUp}
      >
        <Lanes lanes={lanes} names={names} x={x} width={width} chosen={chosen?.id ?? null} choose={choose} />
      </div>
      <div className={styles.buttons}>
        {view.moves.map(([name, sign, move]) => (
          <button key={name} type="button" className={buttons.quiet} aria-label={name} onClick={move}>
            {sign}
          </button>
        ))}
        <button type="button" className={buttons.quiet} onClick={view.showAll}>
          {words.timeline.all}
        </button>
      </div>
      <figcaption className={styles.caption} aria-live="polite">
        {chosen === null ? words.timeline.choose : <Told mark={chosen} />}
      </figcaption>
    </figure>
  )
}

function Told({ mark: { words: what, when, work, certainty } }: { readonly mark: Mark }) {
  return (
    <>
      <strong>{work === null ? what : <Link href={paths.work(work)}>{what}</Link>}</strong>
      {when !== null && (
        <>
          {' · '}
          <Moment at={when} />
        </>
      )}
      {certainty !== 'certain' && ` · ${words.statement.certainty[certainty]}`}
    </>
  )
}
