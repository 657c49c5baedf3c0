import { ORGANISATIONS } from './organisations.js'

/** Every name of a network or service, as printed. */
export const NETWORK_NAMES: ReadonlySet<string> = new Set(
  ORGANISATIONS.flatMap(({ is, name, otherNames = [] }) => (is === 'network' ? [name, ...otherNames] : [])),
)
