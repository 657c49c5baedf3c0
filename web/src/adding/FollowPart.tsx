import { useState, type FormEvent } from 'react'
import { mutate } from 'swr'
import { Link } from 'wouter'
import type { FollowingTold } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { useAttempt } from '../asking/useAttempt.js'
import buttons from '../parts/buttons.module.css'
import { Field } from '../parts/Field.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'

/** Follows a feed, a site or a work of a catalogue; it is asked once at once, so that what is wrong with it is said here. */
export function FollowPart() {
  const [what, setWhat] = useState('')
  const [done, setDone] = useState<FollowingTold | null>(null)
  const { isBusy, trouble, attempt } = useAttempt()
  const follow = (wanted: string): Promise<void> =>
    attempt(async () => {
      setDone(null)
      setDone(
        await ask<FollowingTold>(addressOf('sources'), { method: 'POST', body: { what: wanted.trim() } }),
      )
      await mutate(addressOf('sources'))
    })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void follow(what)
  }
  return (
    <Section title={words.adding.follow}>
      <form className={`${panel.panel} ${panel.form}`} onSubmit={submit}>
        <Field
          label={words.adding.followWhat}
          hint={words.adding.followHint}
          value={what}
          required
          autoCapitalize="none"
          spellCheck={false}
          onChange={({ target }) => setWhat(target.value)}
        />
        <TroubleLine trouble={trouble} />
        {done?.kind === 'followed' && (
          <p role="status">
            {done.sources.map(({ address, isNew }) => words.adding.followed(address, isNew)).join(' ')}{' '}
            <Link href={paths.desk('sources')}>{words.adding.toSources}</Link>
          </p>
        )}
        {done?.kind === 'several' && (
          <>
            <p>{words.adding.several}</p>
            <div className={panel.ways}>
              {done.feeds.map(({ address, title }) => (
                <button
                  key={address}
                  type="button"
                  className={buttons.quiet}
                  onClick={() => void follow(address)}
                >
                  {title ?? address}
                </button>
              ))}
            </div>
          </>
        )}
        <button type="submit" className={buttons.main} disabled={isBusy}>
          {isBusy ? words.adding.asking : words.adding.followIt}
        </button>
      </form>
    </Section>
  )
}
