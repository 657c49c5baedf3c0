import { useState } from 'react'
import type { CheckedPack } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { askAgain } from '../asking/forget.js'
import { useAttempt } from '../asking/useAttempt.js'
import { FileDrop } from '../importing/FileDrop.js'
import buttons from '../parts/buttons.module.css'
import panel from '../parts/panel.module.css'
import { Section } from '../parts/Section.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import { toast } from '../shell/toast.js'
import { words } from '../words/words.js'
import { PackFaults } from './PackFaults.js'

interface Looked {
  readonly text: string
  readonly file: string
  readonly checked: CheckedPack
}

/** A universe in a file: every fault of it is shown on its line, and it is kept once it has none. */
export function AddPack() {
  const [looked, setLooked] = useState<Looked | null>(null)
  const { isBusy, trouble, attempt } = useAttempt()
  const look = (file: File): Promise<void> =>
    attempt(async () => {
      setLooked(null)
      const text = await file.text()
      const checked = await ask<CheckedPack>(addressOf('packs/check'), { method: 'POST', body: { text } })
      setLooked({ text, file: file.name, checked })
    })
  const keep = (text: string): Promise<void> =>
    attempt(async () => {
      const { added } = await ask<{ readonly added: number }>(addressOf('packs'), {
        method: 'POST',
        body: { text },
      })
      setLooked(null)
      await askAgain()
      toast(words.adding.packKept(added))
    })
  return (
    <Section title={words.adding.pack}>
      <FileDrop isBusy={isBusy} take={(file) => void look(file)} />
      <TroubleLine trouble={trouble} />
      {looked !== null && looked.checked.faults.length > 0 && (
        <PackFaults text={looked.text} faults={looked.checked.faults} />
      )}
      {looked !== null && looked.checked.counts !== null && (
        <div className={panel.panel}>
          <p>
            {words.adding.packHolds(
              looked.file,
              Object.entries(looked.checked.counts)
                .map(([what, count]) => `${String(count)} ${what}`)
                .join(', '),
            )}
          </p>
          <p>
            <button
              type="button"
              className={buttons.main}
              disabled={isBusy}
              onClick={() => void keep(looked.text)}
            >
              {words.adding.keepPack}
            </button>
          </p>
        </div>
      )}
    </Section>
  )
}
