import type { KnownStatement, Source } from '../model/statement.js'
import { inForce, isSaying } from './inForce.js'

/**
 * Whether somebody took a statement back, or all who said so were undone.
 *
 * Where nobody did but a document was read again and no longer found to say so, that counts until one is found to. A
 * keeper who says so outdoes whatever was said up to that day; of what keepers decided the last counts.
 */
export function isWithdrawn(statement: Pick<KnownStatement, 'sources'>): boolean {
  const { sources } = statement
  const isTouched = sources.some(({ stance }) => stance === 'withdraws' || stance === 'undoes')
  if (!isTouched) return false
  const left = inForce(statement)
  if (left.length < sources.length && !left.some(isSaying)) return true
  return left.some((source) => source.stance === 'withdraws' && !isOutdone(source, left))
}

/** Whether a statement is withdrawn by nobody but reading: it may be found again. */
export const isUnfound = (statement: Pick<KnownStatement, 'sources'>): boolean =>
  isWithdrawn(statement) &&
  inForce(statement).every((source) => source.stance !== 'withdraws' || isRereading(source))

/** Whether it says only what reading made of a document: nobody said anything on that day. */
export const isRereading = ({ url, quote, document, stance }: Source): boolean =>
  document !== undefined && url === null && quote === null && stance !== undefined

function isOutdone(withdrawal: Source, sources: readonly Source[]): boolean {
  const { ruling, said, recordedOn = '' } = withdrawal
  return sources.some((source) => {
    if (!isSaying(source)) return false
    if (source.ruling !== undefined)
      return ruling === undefined
        ? source.ruling.on.slice(0, 10) >= (said ?? '')
        : source.ruling.on > ruling.on
    return isRereading(withdrawal) && (source.recordedOn ?? '') > recordedOn
  })
}
