/** Who looks at the page. */
export interface Me {
  readonly account: { readonly name: string; readonly role: 'keeper' | 'reader' }
  readonly profile: { readonly name: string }
}

/** Whoever is logged in; null for a visitor. */
export function useMe(): Me | null {
  return null
}
