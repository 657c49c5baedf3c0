import { useState, type FormEvent } from 'react'
import type { Universes } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { askAgain } from '../asking/forget.js'
import { useAddress } from '../asking/useAnswer.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { TextArea } from '../parts/TextArea.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { toast } from '../shell/toast.js'
import { words } from '../words/words.js'
import type { ReadAnswer } from './given.js'
import { ReadingShown } from './ReadingShown.js'

interface ReadParts {
  readonly isKeeper: boolean
  /** Addresses are read for those who are logged in. */
  readonly isKnown: boolean
}

/** An article, pasted or by its address, and what was read in it as this reader may see it. */
export function ReadPart({ isKeeper, isKnown }: ReadParts) {
  const [given, give] = useState('')
  const [read, setRead] = useState<ReadAnswer | null>(null)
  const { isBusy, trouble, attempt } = useAttempt()
  const { data: universes = [] } = useAddress<Universes>(addressOf('universes'))
  const send = (keep: string | null): Promise<void> =>
    attempt(async () => {
      const body = { ...givenAs(given), ...(keep !== null && { universe: keep, keep: true }) }
      setRead(await ask<ReadAnswer>(addressOf('read'), { method: 'POST', body }))
      if (keep === null) return
      await askAgain()
      toast(words.adding.kept)
    })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void send(null)
  }
  return (
    <Section title={words.adding.read}>
      <form className={`${panel.panel} ${panel.form}`} onSubmit={submit}>
        <TextArea
          label={isKnown ? words.adding.textOrAddress : words.adding.text}
          value={given}
          rows={5}
          required
          onChange={({ target }) => give(target.value)}
        />
        <TroubleLine trouble={trouble} />
        <button type="submit" className={buttons.main} disabled={isBusy}>
          {isBusy ? words.adding.reading : words.adding.readIt}
        </button>
      </form>
      {read !== null && <ReadingShown read={read} />}
      {read !== null && isKeeper && (
        <p className={panel.ways}>
          {universes.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className={buttons.quiet}
              disabled={isBusy}
              onClick={() => void send(id)}
            >
              {words.adding.keepIn(name)}
            </button>
          ))}
        </p>
      )}
    </Section>
  )
}

/** One line that is an address is one; all else is the article itself. */
const givenAs = (given: string): object =>
  /^https?:\/\/\S+$/.test(given.trim()) ? { address: given.trim() } : { text: given }
