import { paths } from '../shell/paths.js'
import { words } from '../words/words.js'
import type { Results } from './useResults.js'

/** One line of what was found, and where it leads. */
export interface Choice {
  readonly path: string
  readonly text: string
  /** What it is, or how else it is called. */
  readonly note: string
  /** Whom its picture stands for; null for a statement. */
  readonly cover: { readonly id: string; readonly name: string } | null
}

/** All that was found in one row, as the arrow keys go through it. */
export function choicesIn({ things, statements }: Results): readonly Choice[] {
  return [
    ...things.map(({ kind, id, name, called }) => ({
      path:
        kind === 'installment' || kind === 'season' ? paths.place({ kind, ref: id }) : paths.to({ kind, id }),
      text: name,
      note: called ?? words.search.kinds[kind] ?? kind,
      cover: { id, name },
    })),
    ...statements.map(({ words: text, subject }) => ({
      path: paths.to(subject),
      text,
      note: '',
      cover: null,
    })),
  ]
}
