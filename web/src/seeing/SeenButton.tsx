import { Link } from 'wouter'
import { Icon } from '../parts/Icon.js'
import buttons from '../parts/buttons.module.css'
import { useMe } from '../people/useMe.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import { markSeen } from './marking.js'

/** “Seen it”: for the one thing that is next. */
export function SeenButton({ of: ref, name }: { readonly of: string; readonly name: string }) {
  const me = useMe()
  const face = (
    <>
      <Icon name="tick" size={20} />
      {words.seeing.seenIt}
    </>
  )
  if (!me)
    return (
      <Link href={paths.logIn} className={buttons.main} title={words.seeing.logInFirst}>
        {face}
      </Link>
    )
  return (
    <button type="button" className={buttons.main} onClick={() => void markSeen({ ref, name, ticks: [ref] })}>
      {face}
    </button>
  )
}
