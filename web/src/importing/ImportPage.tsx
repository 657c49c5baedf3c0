import { useState } from 'react'
import type { ImportPreview } from '../../../src/http/api.js'
import { addressOf } from '../asking/addressOf.js'
import { ask } from '../asking/ask.js'
import { askAgain } from '../asking/forget.js'
import { useAttempt } from '../asking/useAttempt.js'
import { TroubleLine } from '../parts/TroubleLine.js'
import panel from '../parts/panel.module.css'
import { announce } from '../shell/Announcer.js'
import { toast } from '../shell/toast.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { FileDrop } from './FileDrop.js'
import { ImportsDone } from './ImportsDone.js'
import { PreviewPart } from './PreviewPart.js'

/** Takes over what another tracker knows: every row is looked at before anything is marked. */
export function ImportPage() {
  useTitle(words.importing.title)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const { isBusy, trouble, attempt } = useAttempt()
  const look = (file: File): Promise<void> =>
    attempt(async () => {
      setPreview(null)
      const address = addressOf('imports', { file: file.name })
      const seen = await ask<ImportPreview>(address, { method: 'POST', bytes: file })
      if (seen.kind === 'own') await done(words.importing.ownTaken)
      else setPreview(seen)
    })
  const confirm = (id: string): Promise<void> =>
    attempt(async () => {
      await ask(addressOf(`imports/${id}/confirm`), { method: 'POST' })
      setPreview(null)
      await done(words.importing.done)
    })
  return (
    <>
      <h1>{words.importing.title}</h1>
      <p className={panel.lead}>{words.importing.lead}</p>
      <FileDrop isBusy={isBusy} take={(file) => void look(file)} />
      <TroubleLine trouble={trouble} />
      {preview !== null && (
        <PreviewPart
          preview={preview}
          isBusy={isBusy}
          confirm={(id) => void confirm(id)}
          leave={() => setPreview(null)}
        />
      )}
      <ImportsDone />
    </>
  )
}

async function done(text: string): Promise<void> {
  await askAgain()
  toast(text)
  announce(text)
}
