/** Which universe the page is about: the address says it, and nothing else does. */
import { createContext, useContext } from 'react'

const Universe = createContext<string | null>(null)

export const UniverseProvider = Universe.Provider

/** The id of the universe that is looked at; null for all that are kept. */
export const useUniverse = (): string | null => useContext(Universe)

/** `/u/defenders/works` is about one universe, `/works` about all: the part that says so, and its universe. */
export function universeIn(pathname: string): { readonly base: string; readonly universe: string | null } {
  const id = /^\/u\/([^/]+)/.exec(pathname)?.[1]
  return id === undefined
    ? { base: '', universe: null }
    : { base: `/u/${id}`, universe: decodeURIComponent(id) }
}
