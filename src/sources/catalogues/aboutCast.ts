import type { PackEntity, PackStatement } from '../pack/pack.js'
import type { Sourced } from './aboutWork.js'
import type { EntityRegister } from './entityRegister.js'
import type { Made, Played, RecordedCredit } from './creditsOf.js'
import { isOwnName, nicknameIn } from './rolesBilled.js'

/**
 * Who plays whom and who made what, each with its reveal point, and the names of them all. Somebody can be named wherever
 * one of their credits is known, so that a guest of one episode is nobody before it.
 */
export function aboutCast(
  credits: readonly RecordedCredit[],
  work: string,
  register: EntityRegister,
): Sourced[] {
  const names = new Names()
  const statements = credits.map((credit): Sourced => {
    const statement =
      credit.kind === 'played' ? playing(credit, { register, names }) : making(credit, { register, names })
    const { season, installment, revealedIn, url } = credit
    const where = {
      work,
      ...(season === null ? {} : { season }),
      ...(installment === null ? {} : { installment }),
      ...(revealedIn.length === 0 ? {} : { revealedIn }),
    }
    return [{ ...statement, ...where }, url]
  })
  return [...names.told(), ...statements]
}

interface Roll {
  readonly register: EntityRegister
  readonly names: Names
}

function playing(credit: Played, { register, names }: Roll): PackStatement {
  const { actor, character } = credit
  const subject = register.idOf('person', actor)
  names.add(subject, actor, credit)
  if (character === null) return { subject, predicate: 'cast' }
  // “Nurse” is no name; as one, it would be looked for in every text about nurses.
  if (!isOwnName(character)) return { subject, predicate: 'plays', value: character }
  const object = register.idOf('character', character)
  names.add(object, character, credit)
  return { subject, predicate: 'plays', object }
}

function making(credit: Made, { register, names }: Roll): PackStatement {
  const subject = register.idOf(credit.maker, credit.name)
  names.add(subject, credit.name, credit)
  return { subject, predicate: 'credit', role: credit.role }
}

type Where = Pick<RecordedCredit, 'revealedIn' | 'url'>

/** Each name with all that reveals it; a name that is public anywhere is public. */
class Names {
  private readonly known = new Map<string, { readonly name: string; readonly wheres: Map<string, Where> }>()

  add(id: string, name: string, where: Where): void {
    const known = this.known.get(id) ?? { name, wheres: new Map<string, Where>() }
    this.known.set(id, known)
    const point = where.revealedIn.join(' ')
    if (!known.wheres.has(point)) known.wheres.set(point, where)
  }

  told(): Sourced[] {
    return [...this.known].flatMap(([id, { name, wheres }]) => {
      const onPoster = wheres.get('')
      return [...(onPoster === undefined ? wheres.values() : [onPoster])].flatMap((where) =>
        naming(id, name, where),
      )
    })
  }
}

function naming(subject: PackEntity['id'], name: string, { revealedIn, url }: Where): Sourced[] {
  const known = { subject, predicate: 'name', ...(revealedIn.length === 0 ? {} : { revealedIn }) } as const
  const nickname = nicknameIn(name)
  const own: Sourced = [{ ...known, value: name }, url]
  return nickname === null ? [own] : [own, [{ ...known, value: nickname, role: 'alias' }, url]]
}
