const turns = new WeakMap<object, Promise<unknown>>()

/**
 * Does one thing after the other, in the order in which they were asked for, whatever becomes of those before: where each
 * first looks at what the last has left.
 * @param about what they have in common
 */
export async function inTurn<T>(about: object, act: () => Promise<T>): Promise<T> {
  const turn = (turns.get(about) ?? Promise.resolve()).then(act)
  turns.set(
    about,
    // Not what came of it, which may be large.
    turn.then(
      () => null,
      () => null,
    ),
  )
  return turn
}
