import { useAnswer } from '../asking/useAnswer.js'
import buttons from '../parts/buttons.module.css'
import { words } from '../words/words.js'
import { past } from './past.js'
import { PastSlider } from './PastSlider.js'
import styles from './PastBar.module.css'

/** Stands over every page while one looks at it as it was earlier: so that nobody takes it for all there is. */
export function PastBar() {
  const isPast = past.use() !== null
  const { data: progress } = useAnswer('progress', isPast ? { upTo: undefined } : null)
  if (!isPast || progress === undefined) return null
  return (
    <section className={styles.bar} aria-label={words.past.title}>
      <PastSlider progress={progress} />
      <button type="button" className={buttons.quiet} onClick={() => past.set(null)}>
        {words.past.back}
      </button>
    </section>
  )
}
