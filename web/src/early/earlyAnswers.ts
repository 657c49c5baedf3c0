/** What the document asked for before the program was there. */

export interface EarlyAnswer {
  /** When it is here, or there is trouble: then it is asked again, and the trouble told. */
  readonly coming: Promise<void>
  /** Once it is here. */
  answer?: unknown
  /** Nobody answered but the worker. */
  isKept?: boolean
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

/** The answer to somebody who would ask now; each is given once. Nothing where it was not asked for early. */
export async function earlyAnswer(address: string): Promise<Pick<EarlyAnswer, 'answer' | 'isKept'>> {
  const asked = globalThis.askedEarly?.get(address)
  globalThis.askedEarly?.delete(address)
  await asked?.coming
  return asked ?? {}
}

/** INVARIANT: whoever tells the server something may see another universe from then on; what was asked before is not shown. */
export const dropEarly = (): void => globalThis.askedEarly?.clear()
