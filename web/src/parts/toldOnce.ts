import type { ToldStatement } from '../../../src/http/api.js'

/** Statements that read the same are shown once, with all their sources. */
export function toldOnce(statements: readonly ToldStatement[]): readonly ToldStatement[] {
  const told = new Map<string, ToldStatement>()
  for (const statement of statements) {
    const { words, happens, happensText, certainty, sources } = statement
    const key = JSON.stringify([words, happens, happensText, certainty])
    const before = told.get(key)
    told.set(key, before === undefined ? statement : { ...before, sources: [...before.sources, ...sources] })
  }
  return [...told.values()]
}
