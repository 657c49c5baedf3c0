/** What the document asked for before the program was there. */

export interface EarlyAnswer {
  /** Undefined where there is trouble: then it is asked again, and the trouble told. */
  readonly coming: Promise<unknown>
  /** Once it is here. */
  answer?: unknown
}

declare global {
  /** By address. Absent where the page is not built. */
  var askedEarly: Map<string, EarlyAnswer> | undefined
}

/** What was answered already, by address. */
export const earlyAnswers = (): readonly (readonly [address: string, answer: unknown])[] =>
  [...(globalThis.askedEarly ?? [])].flatMap(([address, { answer }]) =>
    answer === undefined ? [] : [[address, answer] as const],
  )

/** The answer to somebody who would ask now; each is given once. Undefined where it was not asked for early. */
export async function earlyAnswer(address: string): Promise<unknown> {
  const asked = globalThis.askedEarly?.get(address)
  globalThis.askedEarly?.delete(address)
  return asked?.coming
}

/** INVARIANT: whoever tells the server something may see another universe from then on; what was asked before is not shown. */
export const dropEarly = (): void => globalThis.askedEarly?.clear()
