import type { PackStatement } from '../../pack/pack.js'
import { allOf } from '../allOf.js'
import { SERIES, WHOLE_SERIES, type Series, type Sight } from './series.js'

/**
 * Who dies, who kills them, and who comes back, by the end of the scene in which it is seen.
 *
 * The scenes name killers whom viewers only learn of much later. So a killer is told with the death where they are
 * in that scene and the manner leaves no doubt, and with the whole series otherwise.
 */
export function deathsIn(series: Series): readonly PackStatement[] {
  const listed = namesListedOnce(series)
  const dead = new Set<string>()
  const statements: PackStatement[] = []
  for (const sight of series.sights) {
    const { name, isDead } = sight.figure
    if (isDead) {
      if (!dead.has(name)) statements.push(statusOf(series, sight, 'dead'))
      statements.push(...killingsIn(series, sight))
      dead.add(name)
    } else if (dead.has(name) && sight.scene.isPresent && listed.has(name)) {
      statements.push(statusOf(series, sight, 'alive'))
      dead.delete(name)
    }
  }
  return statements
}

/** Names that the list of characters has once are of one person; of “White Walker” nobody can say who came back. */
function namesListedOnce({ record: { characters } }: Series): ReadonlySet<string> {
  const once = new Set<string>()
  const twice = new Set<string>()
  for (const { name } of characters) (once.has(name) ? twice : once).add(name)
  return new Set([...once].filter((name) => !twice.has(name)))
}

const statusOf = (series: Series, { figure, revealedIn }: Sight, value: string): PackStatement => ({
  subject: series.characterId(figure.name),
  predicate: 'status',
  value,
  work: SERIES,
  revealedIn: allOf(revealedIn, series.firstSeen(figure.name)),
})

function killingsIn({ names, firstSeen, characterId }: Series, sight: Sight): PackStatement[] {
  const { figure, scene, revealedIn } = sight
  return figure.killedBy.map((killer) => {
    const isCharacter = names.has(killer)
    // “Wights” and “Boar” are no characters, so nobody hides behind them.
    const isSeen = !isCharacter || scene.figures.some(({ name }) => name === killer)
    const isOpen = isSeen && !/poison/i.test(figure.mannerOfDeath ?? '')
    const known = allOf(revealedIn, firstSeen(figure.name), isCharacter ? firstSeen(killer) : [])
    return {
      subject: characterId(figure.name),
      predicate: 'relation',
      role: 'killed by',
      ...(isCharacter ? { object: characterId(killer) } : { value: killer }),
      work: SERIES,
      revealedIn: isOpen ? known : WHOLE_SERIES,
    }
  })
}
