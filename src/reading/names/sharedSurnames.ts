import type { NameOfKind } from './decideKinds.js'
import { GIVEN_NAMES } from './givenNames.js'

/** "Ann and Joan Darrow": the given name before "and" has the surname after it. */
export function sharedSurnames(names: readonly NameOfKind[]): NameOfKind[] {
  return names.map((name, i) => {
    const next = names[i + 1]
    if (next?.sentence !== name.sentence || next.from !== name.to + 1 || next.start - name.end > 5)
      return name
    if (!isGivenName(name) || !isFullName(next)) return name
    const surname = next.surface.split(' ').at(-1) ?? ''
    return { ...name, surface: `${name.surface} ${surname}`, kind: next.kind, known: [] }
  })
}

const isGivenName = ({ surface, possessive, known }: NameOfKind): boolean =>
  GIVEN_NAMES.has(surface) && !possessive && !known.some(({ from }) => from === 'universe')

function isFullName({ surface, kind }: NameOfKind): boolean {
  const words = surface.split(' ')
  return (kind === 'person' || kind === 'character') && words.length === 2 && GIVEN_NAMES.has(words[0] ?? '')
}
