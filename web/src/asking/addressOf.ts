/** What an answer is asked with; absent parts are left out of the address. */
export type Asking = Readonly<Record<string, string | number | undefined>>

/** `addressOf('next', { universe: 'defenders' })` is `/api/v1/next?universe=defenders`. */
export function addressOf(name: string, asking: Asking = {}): string {
  const query = new URLSearchParams()
  for (const [part, value] of Object.entries(asking)) if (value !== undefined) query.set(part, String(value))
  const text = query.toString()
  return `/api/v1/${name}${text === '' ? '' : `?${text}`}`
}
