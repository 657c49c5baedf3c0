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

/** Names things for one reader. */
export interface Namer {
  /** An id with the best name that the reader may see; its id is that of the smallest of all that are one with it. */
  readonly named: (id: string) => Named
  readonly statement: (statement: KnownStatement) => NamedStatement
}

const kept = new WeakMap<Visible, Namer>()

export function namerFor(visible: Visible): Namer {
  const namer = kept.get(visible) ?? newNamer(visible)
  kept.set(visible, namer)
  return namer
}

function newNamer(visible: Visible): Namer {
  const { shownAs, nameOf, ownNameOf } = identitiesOf(visible)
  // The same few are named by most of the statements of an answer.
  const known = new Map<string, Named>()
  const nameAnew = (id: string): Named => {
    const shown = shownAs(id)
    const name = nameOf(shown)
    // A visible statement speaks only of whom the reader can name: `restrict` sees to it.
    if (name === null) throw new Error('a visible statement speaks of somebody without a name')
    return { kind: visible.kindOf(shown) ?? 'work', id: shown, name }
  }
  const named = (id: string): Named => {
    const there = known.get(id) ?? nameAnew(id)
    known.set(id, there)
    return there
  }
  // That two are one can only be said by what each was called before.
  const namedAlone = (id: string): Named => {
    const together = named(id)
    return { ...together, name: ownNameOf(id) ?? together.name }
  }
  const statement = (of: KnownStatement): NamedStatement => {
    const side = of.predicate === 'sameAs' ? namedAlone : named
    // Key by key, because an answer must not tell how its statement was kept: JSON shows the order of the keys.
    const told = {
      id: of.id,
      predicate: of.predicate,
      subject: side(of.subject),
      object: of.object === null ? null : side(of.object),
      value: of.value,
      role: of.role,
      work: of.work === null ? null : named(of.work),
      season: of.season,
      installment: of.installment,
      happens: of.happens,
      happensText: of.happensText,
      certainty: of.certainty,
      negated: of.negated,
      cue: of.cue,
      realm: of.realm,
      speakers: of.speakers,
      revealedIn: of.revealedIn,
      basis: of.basis,
      sources: of.sources.every(saysWho) ? of.sources : of.sources.filter(saysWho),
      words: '',
    }
    told.words = tellStatement(told)
    return told
  }
  return { named, statement }
}

/** Not the source without a name that stands for a pack: it only says when the ledger had the statement. */
const saysWho = ({ url, said, quote, document, stance }: Source): boolean =>
  stance !== undefined || url !== null || said !== null || quote !== null || document !== undefined
