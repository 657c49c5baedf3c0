/**
 * How a reader's record names what they opened: a statement or a passage of an article by its id, and a statement that
 * was opened with a passage by both, `p-Xw…/k3J…`, so that it is closed with it.
 */
import type { Opened } from '../model/readerRecord.js'

export const openedKey = (passage: string, statement: string): string => `${passage}/${statement}`

/** The ids of all that is open, each once. */
export const openedIds = (opened: readonly Opened[]): readonly string[] => [
  ...new Set(opened.map(({ statement }) => statement.replace(/^.*\//s, ''))),
]

/** What was opened under an id, or with it. */
export const openedUnder = (opened: readonly Opened[], id: string): readonly Opened[] =>
  opened.filter(({ statement }) => statement === id || statement.startsWith(`${id}/`))
