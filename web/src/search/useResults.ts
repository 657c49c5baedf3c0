import { useEffect, useState } from 'react'
import type { Answer } from '../../../src/http/api.js'
import { useAnswer } from '../asking/useAnswer.js'

/** Between two keys of somebody who types. */
const PAUSE_MS = 90

type Thing = Answer<'suggest'>['things'][number]
type Statement = Answer<'search'>['statements'][number]

export interface Results {
  readonly things: readonly Thing[]
  readonly statements: readonly Statement[]
  /** Whether all has come that will. */
  readonly isDone: boolean
}

/** What answers the words typed so far: names that begin so, then names and statements with these words. */
export function useResults(typed: string): Results {
  const asked = useSettled(typed.trim())
  const asking = asked === '' ? null : { words: asked }
  const suggested = useAnswer('suggest', asking).data
  const found = useAnswer('search', asking).data
  const things = [...(suggested?.things ?? []), ...(found?.things ?? [])]
  return {
    things: [...new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing])).values()].slice(0, 8),
    statements: found?.statements.slice(0, 6) ?? [],
    isDone: asked === typed.trim() && suggested !== undefined && found !== undefined,
  }
}

function useSettled(typed: string): string {
  const [settled, settle] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => settle(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
