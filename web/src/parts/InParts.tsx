import type { ReactNode } from 'react'
import { useAddress } from '../asking/useAnswer.js'
import { Answer } from './Answer.js'
import panel from './panel.module.css'
import { ReadOn } from './ReadOn.js'

interface InPartsParts<T> {
  /** @param cursor where the part begins; undefined for the first */
  readonly address: (cursor: string | undefined) => string
  readonly cursor?: string
  /** How many lines it takes while it is on its way. */
  readonly lines: number
  readonly children: (part: T, isFirst: boolean) => ReactNode
}

/** A list that comes in parts: the first, and one more below it each time that somebody wants to read on. */
export function InParts<T extends { readonly next: string | null }>(parts: InPartsParts<T>) {
  const { address, cursor, lines, children } = parts
  const answered = useAddress<T>(address(cursor))
  return (
    <Answer answered={answered} lines={lines}>
      {(part) => (
        <div className={panel.panels}>
          {children(part, cursor === undefined)}
          <ReadOn next={part.next}>{(further) => <InParts {...parts} cursor={further} />}</ReadOn>
        </div>
      )}
    </Answer>
  )
}
