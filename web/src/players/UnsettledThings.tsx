import type { Unsettled } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { askAgain } from '../asking/forget.js'
import { useAddress } from '../asking/useAnswer.js'
import buttons from '../parts/buttons.module.css'
import { Moment } from '../parts/Moment.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { toast, toastTrouble } from '../shell/toast.js'
import { words } from '../words/words.js'

/** What players told of that may be several things: one tap says which it was. */
export function UnsettledThings() {
  const { data = [] } = useAddress<readonly Unsettled[]>(addressOf('unsettled'))
  if (data.length === 0) return null
  return (
    <Section title={words.players.unsettled}>
      <ul className={panel.panels}>
        {data.map((thing) => (
          <li key={thing.id} className={panel.panel}>
            <p>
              <strong>{thing.what}</strong>
              <br />
              <span className={panel.soft}>
                <Moment at={thing.seenOn} /> · {thing.reason}
              </span>
            </p>
            <div className={panel.ways}>
              {thing.candidates.map(({ universe, ref }) => (
                <button
                  key={`${universe} ${ref}`}
                  type="button"
                  className={buttons.quiet}
                  onClick={() => void settle(thing.id, ref).catch(toastTrouble)}
                >
                  {ref}
                </button>
              ))}
              <button
                type="button"
                className={buttons.quiet}
                onClick={() => void settle(thing.id, null).catch(toastTrouble)}
              >
                {words.players.none}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** @param ref null for none of them */
async function settle(id: string, ref: string | null): Promise<void> {
  await ask(addressOf(`unsettled/${encodeURIComponent(id)}`), { method: 'POST', body: { ref } })
  await askAgain()
  toast(words.players.settled)
}
