import { useState } from 'react'
import { Trouble } from './trouble.js'

export interface Attempt {
  readonly isBusy: boolean
  /** What went wrong with the last. */
  readonly trouble: Trouble | null
  /** Does something that may fail. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>
}

/** For what somebody tells the server in one place of a page: what went wrong is said there, too. */
export function useAttempt(): Attempt {
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Trouble)) throw error
      setTrouble(error)
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, trouble, attempt }
}
