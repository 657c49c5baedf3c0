import type { ReactNode } from 'react'
import type { Answered } from '../asking/useAnswer.js'
import { Skeleton } from './Skeleton.js'
import { TroubleNote } from './TroubleNote.js'

interface AnswerParts<T> {
  readonly answered: Answered<T>
  /** How high it will be, in lines of the skeleton. */
  readonly lines?: number
  /** Draws it when it is there. */
  readonly children: (data: T) => ReactNode
}

/** An answer that is on its way, or here, or a trouble. */
export function Answer<T>({ answered: { data, trouble }, lines = 3, children }: AnswerParts<T>) {
  if (data !== undefined) return children(data)
  return trouble === undefined ? <Skeleton lines={lines} /> : <TroubleNote trouble={trouble} />
}
