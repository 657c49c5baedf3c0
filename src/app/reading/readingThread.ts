/** What runs in the threads that `startReadingThread` starts: it knows what it is told, and keeps nothing. */
import { parentPort } from 'node:worker_threads'
import type { Entity } from '../../model/universe.js'
import type { KnownStatement } from '../../model/statement.js'
import type { Work } from '../../model/work.js'
import { readArticle } from '../../reading/readArticle.js'
import type { ToldThread } from './startReadingThread.js'

interface Told {
  readonly works: Work[]
  readonly entities: Entity[]
  readonly statements: KnownStatement[]
  readonly orders: []
  readonly documents: []
}

/** By the number that it was told under. */
const universes = new Map<number, Told>()

const universeAt = (number: number): Told => {
  const told = universes.get(number) ?? { works: [], entities: [], statements: [], orders: [], documents: [] }
  universes.set(number, told)
  return told
}

parentPort?.on('message', (told: ToldThread) => {
  if (told.kind === 'forget') universes.delete(told.universe)
  else if (told.kind === 'know') {
    const { works, entities, statements } = universeAt(told.universe)
    works.push(...(told.piece.works ?? []))
    entities.push(...(told.piece.entities ?? []))
    statements.push(...(told.piece.statements ?? []))
  } else {
    const reading = readArticle(told.article, universeAt(told.universe), told.settings)
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    parentPort?.postMessage(reading)
  }
})
