import type { ToldStatement } from '../../../src/http/api.js'

/**
 * A sentence as it stands under its work, which need not be named at its end again: “Sean Bean plays Eddard Stark”.
 * @param ref where it stands: `game-of-thrones/1x01`
 */
export function withinWork(statement: ToldStatement, ref: string): ToldStatement {
  const { subject, object, work, words } = statement
  const end = ` in ${work?.name}`
  const isThere = work !== null && ref.split('/')[0] === work.id && words.endsWith(end)
  const isOfWork = work?.id === subject.id || work?.id === object?.id
  return isThere && !isOfWork ? { ...statement, work: null, words: words.slice(0, -end.length) } : statement
}
