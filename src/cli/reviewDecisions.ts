/** What a keeper can decide with `unspoiled review`, a row for each. */
import type { RulingWish } from '../app/review/rulingWish.js'
import { correctionOf, type CorrectionOptions } from './correctionOf.js'

/** What somebody decides with a command. */
export interface Decision {
  readonly name: string
  readonly description: string
  readonly words: readonly string[]
  /** Whether one says what must have been seen, and whether one says what is to be said instead. */
  readonly takes?: 'reveal point' | 'correction'
  /** @param revealedIn references */
  readonly wish: (
    words: readonly string[],
    revealedIn: readonly string[],
    options: CorrectionOptions,
  ) => RulingWish
}

export const DECISIONS: readonly Decision[] = [
  {
    name: 'confirm',
    description: 'Say that a statement is so.',
    words: ['ID'],
    wish: ([statement = '']) => ({ kind: 'confirm', statement }),
  },
  {
    name: 'dispute',
    description: 'Say that a statement is in doubt. It stays.',
    words: ['ID'],
    wish: ([statement = '']) => ({ kind: 'dispute', statement }),
  },
  {
    name: 'withdraw',
    description: 'Say that a statement is not so, or was never said.',
    words: ['ID'],
    wish: ([statement = '']) => ({ kind: 'withdraw', statement }),
  },
  {
    name: 'correct',
    description: 'Say what a statement should say.',
    words: ['ID'],
    takes: 'correction',
    wish: ([statement = ''], _, options) => ({ kind: 'correct', statement, change: correctionOf(options) }),
  },
  {
    name: 'reveal',
    description: 'Say what must have been seen before a statement may be shown.',
    words: ['ID'],
    takes: 'reveal point',
    wish: ([statement = ''], revealedIn) => ({ kind: 'reveal', statement, revealedIn }),
  },
  {
    name: 'merge',
    description: 'Say that two are one, for whoever has seen enough.',
    words: ['NAME', 'OTHER'],
    takes: 'reveal point',
    wish: ([one = '', other = ''], revealedIn) => ({ kind: 'merge', entities: [one, other], revealedIn }),
  },
  {
    name: 'split',
    description: 'Take back whatever made others one with somebody.',
    words: ['NAME'],
    wish: ([entity = '']) => ({ kind: 'split', entity }),
  },
  {
    name: 'rename',
    description: 'Give somebody another name instead of one.',
    words: ['NAME', 'NEW-NAME'],
    wish: ([from = '', to = '']) => ({ kind: 'rename', entity: from, from, to }),
  },
  {
    name: 'hide-name',
    description: 'Say what must have been seen before somebody is called so.',
    words: ['NAME'],
    takes: 'reveal point',
    wish: ([name = ''], revealedIn) => ({ kind: 'hide-name', entity: name, name, revealedIn }),
  },
  {
    name: 'approve',
    description: 'Confirm a statement that you cannot see yet, without seeing it.',
    words: ['TICKET'],
    wish: ([ticket = '']) => ({ kind: 'approve', ticket }),
  },
  {
    name: 'undo',
    description: 'Undo what you or another keeper decided. Both stay recorded.',
    words: ['RULING'],
    wish: ([ruling = '']) => ({ kind: 'undo', ruling }),
  },
]
