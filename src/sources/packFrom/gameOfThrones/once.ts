import type { PackStatement } from '../../pack/pack.js'

/** Two who are kin, or a killing that both the scenes and the list have, are told once: where they come first here. */
export function once(statements: readonly PackStatement[]): PackStatement[] {
  const told = new Map<string, PackStatement>()
  for (const statement of statements) {
    const isRelation = statement.predicate === 'relation'
    const key = JSON.stringify(isRelation ? { ...statement, revealedIn: undefined } : statement)
    if (!told.has(key)) told.set(key, statement)
  }
  return [...told.values()]
}
