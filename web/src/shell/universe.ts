/** Which universe the page is about: the address says it, and nothing else does. */
import { createContext, useContext } from 'react'

const Universe = createContext<string | null>(null)

export const UniverseProvider = Universe.Provider

/** The id of the universe that is looked at; null for all that are kept. */
export const useUniverse = (): string | null => useContext(Universe)
