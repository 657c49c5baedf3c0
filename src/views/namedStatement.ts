import { findById } from '../horizon/findById.js'
import { identitiesOf } from '../horizon/identities.js'
import type { Visible } from '../horizon/visible.js'
import type { Named } from '../model/entity.js'
import type { Claim, KnownStatement, Source } from '../model/statement.js'
import { tellStatement } from './tellStatement.js'

/** A statement as an answer shows it: with names instead of ids, and in words. */
export interface NamedStatement extends Claim<Named> {
  readonly id: string
  /** The statement as a sentence, without its date and how sure it is. */
  readonly words: string
  readonly sources: readonly Source[]
}

/** Names things for one reader. Made once for each answer. */
export interface Namer {
  /** An id with the best name that the reader may see; its id is that of the smallest of all that are one with it. */
  readonly named: (id: string) => Named
  readonly statement: (statement: KnownStatement) => NamedStatement
}

export function namerFor(visible: Visible): Namer {
  const { shownAs, nameOf, ownNameOf } = identitiesOf(visible)
  const named = (id: string): Named => {
    const shown = shownAs(id)
    const name = nameOf(shown)
    // A visible statement speaks only of whom the reader can name: `restrict` sees to it.
    if (name === null) throw new Error('a visible statement speaks of somebody without a name')
    return { kind: findById(visible.entities, shown)?.kind ?? 'work', id: shown, name }
  }
  // That two are one can only be said by what each was called before.
  const namedAlone = (id: string): Named => {
    const together = named(id)
    return { ...together, name: ownNameOf(id) ?? together.name }
  }
  const statement = (known: KnownStatement): NamedStatement => {
    const side = known.predicate === 'sameAs' ? namedAlone : named
    // Key by key, because an answer must not tell how its statement was kept: JSON shows the order of the keys.
    const { id, predicate, value, role, season, installment, happens, happensText } = known
    const { certainty, negated, cue, realm, speakers, revealedIn, basis } = known
    const subject = side(known.subject)
    const object = known.object === null ? null : side(known.object)
    const work = known.work === null ? null : named(known.work)
    const told = {
      id,
      predicate,
      subject,
      object,
      value,
      role,
      work,
      season,
      installment,
      happens,
      happensText,
    }
    const sources = known.sources.filter(saysWho)
    const claim = { ...told, certainty, negated, cue, realm, speakers, revealedIn, basis, sources }
    return { ...claim, words: tellStatement(claim) }
  }
  return { named, statement }
}

/** Not the source without a name that stands for a pack: it only says when the ledger had the statement. */
const saysWho = ({ url, said, quote, document, stance }: Source): boolean =>
  stance !== undefined || [url, said, quote, document ?? null].some((part) => part !== null)
