/** A value that several parts of the page look at, and that is set from anywhere: a store as React asks for it. */
import { useSyncExternalStore } from 'react'

export interface Noticed<T> {
  readonly set: (value: T) => void
  readonly use: () => T
}

export function noticed<T>(first: T): Noticed<T> {
  let now = first
  const watchers = new Set<() => void>()
  const watch = (watcher: () => void): (() => void) => {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  }
  return {
    set: (value) => {
      now = value
      for (const watcher of watchers) watcher()
    },
    use: () => useSyncExternalStore(watch, () => now),
  }
}
