import type { PlayersState } from '../../../src/http/api.js'
import type { Answered } from '../asking/useAnswer.js'
import { Answer } from '../parts/Answer.js'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { timeText } from '../words/timeText.js'
import { words } from '../words/words.js'
import styles from './Arrivals.module.css'

/** The sign that it arrives: what came last from each player. */
export function Arrivals({ players }: { readonly players: Answered<PlayersState> }) {
  return (
    <Section title={words.players.arrived}>
      <Answer answered={players} lines={1}>
        {({ arrivals }) =>
          arrivals.length === 0 ? (
            <p className={styles.waiting} role="status">
              <span className={styles.pulse} aria-hidden="true" />
              {words.players.waiting}
            </p>
          ) : (
            <ul className={panel.rows} aria-live="polite">
              {arrivals.map(({ token, from, cameOn, event, outcome, reason }) => (
                <li key={token}>
                  <span className={panel.what}>
                    <span>
                      <strong className={styles.from}>{from}</strong> {words.players.outcomes[outcome]}
                    </span>
                    <small>
                      {reason}
                      {event !== null && ` (${event})`}
                    </small>
                  </span>
                  <time dateTime={cameOn} className={panel.soft}>
                    {timeText(cameOn)}
                  </time>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  )
}
