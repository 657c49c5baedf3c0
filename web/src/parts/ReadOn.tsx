import { useState, type ReactNode } from 'react'
import { MoreButton } from './MoreButton.js'

interface ReadOnParts {
  /** Where the next part of a list begins; null where there is none. */
  readonly next: string | null
  readonly children: (cursor: string) => ReactNode
}

/** What comes after a part of a list, once somebody wants to read on. */
export function ReadOn({ next, children }: ReadOnParts) {
  const [isLonger, goOn] = useState(false)
  if (next === null) return null
  return isLonger ? children(next) : <MoreButton more={() => goOn(true)} />
}
