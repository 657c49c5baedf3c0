import { useState } from 'react'
import type { RulingPreview } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import { Field } from '../parts/Field.js'
import panel from '../parts/panel.module.css'
import { TroubleLine } from '../parts/TroubleLine.js'
import { useUniverse } from '../shell/universe.js'
import { words } from '../words/words.js'
import { refsIn } from './refsIn.js'
import { rule, type Wish } from './ruling.js'
import { ThingPicker, type Picked } from './ThingPicker.js'
import { WhoPreview } from './WhoPreview.js'

/** Says who is meant, looks at what it would come to, and only then decides. */
export function WhoForm({ way }: { readonly way: 'merge' | 'split' }) {
  const universe = useUniverse()
  const [one, pickOne] = useState<Picked | null>(null)
  const [other, pickOther] = useState<Picked | null>(null)
  const [refs, setRefs] = useState('')
  const [preview, setPreview] = useState<RulingPreview | null>(null)
  const { isBusy, trouble, attempt } = useAttempt()
  const wish = wishFor({ way, one, other, refs })
  const look = (): void =>
    void attempt(async () => {
      const body = { wish, ...(universe !== null && { universe }) }
      setPreview(await ask<RulingPreview>(addressOf('review/preview'), { method: 'POST', body }))
    })
  const decide = (decided: Wish): void =>
    void attempt(async () => {
      setPreview(null)
      await rule(decided, universe)
      pickOne(null)
      pickOther(null)
    })
  /** What was looked at no longer fits what is meant now. */
  const anew =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      setPreview(null)
      set(value)
    }
  return (
    <div className={panel.panel}>
      <ThingPicker label={words.desk.oneOf[way]} picked={one} pick={anew(pickOne)} />
      {way === 'merge' && (
        <>
          <ThingPicker label={words.desk.theOther} picked={other} pick={anew(pickOther)} />
          <Field
            label={words.desk.refs}
            hint={words.desk.refsHint}
            value={refs}
            onChange={({ target }) => anew(setRefs)(target.value)}
            autoCapitalize="none"
            spellCheck={false}
          />
        </>
      )}
      <div className={panel.ways}>
        <button type="button" className={buttons.quiet} disabled={isBusy || wish === null} onClick={look}>
          {words.desk.preview}
        </button>
        {preview !== null && wish !== null && (
          <button type="button" className={buttons.main} disabled={isBusy} onClick={() => decide(wish)}>
            {words.desk.decideWho[way]}
          </button>
        )}
      </div>
      <TroubleLine trouble={trouble} />
      {preview !== null && <WhoPreview preview={preview} />}
    </div>
  )
}

interface Meant {
  readonly way: 'merge' | 'split'
  readonly one: Picked | null
  readonly other: Picked | null
  readonly refs: string
}

/** Null as long as nobody says who is meant. */
function wishFor({ way, one, other, refs }: Meant): Wish | null {
  if (one === null) return null
  if (way === 'split') return { kind: 'split', entity: one.id }
  return other === null ? null : { kind: 'merge', entities: [one.id, other.id], revealedIn: refsIn(refs) }
}
