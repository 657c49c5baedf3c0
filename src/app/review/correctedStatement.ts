import { findById } from '../../horizon/findById.js'
import type { Visible } from '../../horizon/visible.js'
import { isMoment } from '../../model/moment.js'
import { STAGES } from '../../model/predicate.js'
import { Problem } from '../../model/problem.js'
import { statementId } from '../../model/statementId.js'
import type { KnownStatement, Source } from '../../model/statement.js'
import { findEntity } from './findEntity.js'
import type { Correction } from './rulingWish.js'

/**
 * What a statement says once it is corrected. It is revealed where the first one is.
 * @throws Problem where the keeper cannot name somebody, or a moment or stage is none
 */
export function correctedStatement(
  visible: Visible,
  {
    statement,
    change,
    source,
  }: {
    readonly statement: KnownStatement
    readonly change: Correction
    readonly source: Source
  },
): KnownStatement {
  const entity = (words: string | null): string | null => (words === null ? null : findEntity(visible, words))
  const { subject, object, work, ...rest } = change
  const { id: _, ...before } = statement
  const said = { ...before, ...rest }
  const corrected = {
    ...said,
    subject: subject === undefined ? statement.subject : findEntity(visible, subject),
    object: object === undefined ? statement.object : entity(object),
    work: work === undefined ? statement.work : entity(work),
    // They are the source's words for what it no longer says.
    happensText: change.happens === undefined ? statement.happensText : null,
    cue: change.certainty === undefined ? statement.cue : null,
    sources: [source],
  }
  check(visible, corrected)
  return { id: statementId(corrected), ...corrected }
}

function check({ works }: Visible, { happens, predicate, value, work }: Omit<KnownStatement, 'id'>): void {
  if (happens !== null && !isMoment(happens))
    throw new Problem(
      'usage',
      `“${happens}” is no moment`,
      'Write it as 2017-08-18, 2017-08, 2017-23 or 2017.',
    )
  if (predicate === 'production' && !STAGES.some((stage) => stage === value))
    throw new Problem('usage', `“${value}” is no stage of production`, `Say one of ${STAGES.join(', ')}.`)
  if (work !== null && findById(works, work) === undefined)
    throw new Problem('usage', `“${work}” is no work of the outline`, 'Say the title of one that is kept.')
}
