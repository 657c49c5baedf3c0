import { rowsAbout } from '../../horizon/statementsAbout.js'
import { statementWith } from '../../horizon/statementsOf.js'
import type { Visible } from '../../horizon/visible.js'
import { statementId } from '../../model/statementId.js'
import type { KnownStatement, Statement } from '../../model/statement.js'
import { keptClaim } from '../../universe/keptClaim.js'
import { namerFor, type NamedStatement } from '../namedStatement.js'
import { toldSources, type ToldSource } from '../toldSource.js'
import { visibleBeliefs } from '../visibleBeliefs.js'

/** What else is kept that says the same as an article, or something else in answer to the same question. */
export interface OtherVoices {
  /** The same, from elsewhere. */
  readonly also: readonly ToldSource[]
  readonly otherwise: readonly OtherAnswer[]
  /** Whether what the article says is what stands of it all; null where it is not kept. */
  readonly stands: boolean | null
}

export interface OtherAnswer {
  readonly statement: NamedStatement
  readonly sources: readonly ToldSource[]
}

const NONE: OtherVoices = { also: [], otherwise: [], stands: null }

/** @returns with it the id of the kept statement that says exactly the same; null where none is visible */
export function otherVoices(
  visible: Visible,
  document: string,
  said: Statement,
): { readonly kept: string | null; readonly voices: OtherVoices } {
  const kept = statementWith(visible, statementId({ ...keptClaim(said), sources: [] }))
  if (kept === undefined) return { kept: null, voices: NONE }
  const { statement } = namerFor(visible)
  const belief = beliefOf(visible, kept)
  const others = belief?.statements.filter(({ id }) => id !== kept.id) ?? []
  const stands = belief?.stands ?? null
  const [same, different] = [true, false].map((says) =>
    others.filter((each) => saysSame(each, kept) === says),
  )
  const elsewhere = [kept, ...(same ?? [])].flatMap(({ sources }) =>
    sources.filter((source) => isElsewhere(source, document)),
  )
  return {
    kept: kept.id,
    voices: {
      also: toldSources(visible, { sources: elsewhere }),
      otherwise: (different ?? []).map((each) => ({
        statement: statement(each),
        sources: toldSources(visible, each),
      })),
      stands: stands !== null && saysSame(stands, kept),
    },
  }
}

/** Two answers to one question say the same where they differ in nothing but how sure they are, and on whose word. */
const saysSame = (a: KnownStatement, b: KnownStatement): boolean =>
  a.negated === b.negated && a.value === b.value && a.object === b.object && a.happens === b.happens

/** Not where the words are hidden, which may be those of the same document. */
const isElsewhere = (source: KnownStatement['sources'][number], document: string): boolean =>
  source.document === undefined ? source.quote !== null : source.document !== document

function beliefOf(visible: Visible, { subject, predicate, id }: KnownStatement) {
  const { statements } = visible
  const rows = rowsAbout(visible, subject).filter((row) => statements.predicateOf(row) === predicate)
  return visibleBeliefs(visible, statements.statementsIn(rows)).find((belief) =>
    belief.statements.some((each) => each.id === id),
  )
}
