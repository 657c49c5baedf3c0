/** How every marker begins. */
export const PLANTED = 'Qv'

/** The markers in a text. */
export const plantedIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\bQv\d+\w*/g)].map(([marker]) => marker))
