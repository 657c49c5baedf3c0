import { useEffect, useId, useRef, useState } from 'react'
import type { Answer as AnswerOf } from '../../../src/http/api.js'
import { words } from '../words/words.js'
import { past } from './past.js'
import { pointText } from './pointText.js'
import styles from './PastSlider.module.css'

type Progress = AnswerOf<'progress'>

/** While a thumb moves, nothing is asked. */
const RESTING_MS = 250

/** Sets an earlier point of one's own way. The server is asked what one might have known then; nothing is hidden here. */
export function PastSlider({ progress }: { readonly progress: Pick<Progress, 'days' | 'points'> }) {
  const id = useId()
  const chosen = past.use() ?? progress.points
  const [shown, setShown] = useState(chosen)
  useEffect(() => setShown(chosen), [chosen])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const move = (point: number): void => {
    setShown(point)
    clearTimeout(timer.current)
    // It counts also where somebody goes on to another page at once.
    timer.current = setTimeout(() => past.set(point >= progress.points ? null : point), RESTING_MS)
  }
  const text = pointText(progress, shown)
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{words.past.slider}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={progress.points}
        value={shown}
        aria-valuetext={text}
        onChange={({ target }) => move(Number(target.value))}
      />
      <output htmlFor={id}>{text}</output>
    </div>
  )
}
