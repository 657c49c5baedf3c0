/**
 * Mistakes to make on purpose, one at a time, to see whether the measurement finds them: each takes the statements of a
 * sound universe and tells some of them too early.
 */
export const PLANTED_LEAKS = {
  'aliases come with the name': (statements) => {
    const named = new Map()
    for (const { predicate, role, subject, revealedIn } of statements)
      if (predicate === 'name' && role !== 'alias') named.set(`${subject}|${workOf(revealedIn)}`, revealedIn)
    return statements.map((each) =>
      each.predicate === 'name' && each.role === 'alias'
        ? { ...each, revealedIn: named.get(`${each.subject}|${workOf(each.revealedIn)}`) ?? each.revealedIn }
        : each,
    )
  },
  'names come one chapter early': early(({ predicate, role }) => predicate === 'name' && role !== 'alias'),
  'ties come one chapter early': early(({ predicate }) => predicate === 'relation'),
  'texts come one chapter early': early(({ predicate }) => predicate === 'trait'),
  'recaps come one chapter early': early(({ predicate }) => predicate === 'event'),
}

const workOf = ([ref]) => ref?.split('/')[0]

const before = (ref) => ref.replace(/\/(\d+)$/, (_, number) => `/${Math.max(1, number - 1)}`)

function early(isMeant) {
  return (statements) =>
    statements.map((each) => (isMeant(each) ? { ...each, revealedIn: each.revealedIn.map(before) } : each))
}
