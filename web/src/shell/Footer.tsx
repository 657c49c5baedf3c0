import { useAnswer } from '../asking/useAnswer.js'
import { Icon } from '../parts/Icon.js'
import { useMe } from '../people/useMe.js'
import { words } from '../words/words.js'
import styles from './Footer.module.css'

/** Whose horizon this is: so that nobody wonders why something is not there. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <Icon name="hidden" size={18} />
      <p>
        <Horizon />
      </p>
    </footer>
  )
}

function Horizon() {
  const { shownAs } = words.shell
  const me = useMe()
  const { data: progress } = useAnswer('progress', { upTo: undefined })
  if (me === undefined) return '\u00A0'
  if (me === null) return shownAs.visitor
  const last = progress?.days.at(-1)?.last.words
  return last === undefined ? shownAs.reader(me.profile.name) : shownAs.upTo(me.profile.name, last)
}
