import { documentsAfter, documentsOf, keep, noteDoubtsOf, settle } from './documentRows.js'
import { keptDoubts } from './doubtRows.js'
import { allFollowed, dueAt, findFollowed, follow, unfollow } from './followedRows.js'
import { takeIn, waiting, waitingItem } from './itemRows.js'
import type { Library } from './library.js'
import type { Store } from './store.js'

/** @param now the clock, for when documents are kept */
export function libraryIn(store: Store, now: () => Date): Library {
  const { db } = store
  const on = (): string => now().toISOString()
  return {
    follow: async (followed) => follow(store, followed),
    unfollow: async (id) => unfollow(db, id),
    followed: async () => allFollowed(db),
    findFollowed: async (id) => findFollowed(db, id),
    due: async (moment) => dueAt(db, moment),
    takeIn: async (followed, items) => takeIn(store, followed, items),
    waiting: async () => waiting(db),
    waitingItem: async (id) => waitingItem(db, id),
    settle: async (item, kept) => settle(store, item, { kept, on: on() }),
    keep: async (document) => keep(store, document, on()),
    noteDoubts: async (document) => noteDoubtsOf(store, document, on()),
    doubts: () => keptDoubts(db),
    documents: (ids) => documentsOf(db, ids),
    documentsAfter: (position, since) => documentsAfter(db, position, since),
  }
}
