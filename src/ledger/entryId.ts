import { opaqueId } from '../model/opaqueId.js'

/**
 * The id of an entry, drawn from what it says: the same twice is one.
 * @param body canonical JSON
 */
export const entryId = (universe: string, body: string): string => opaqueId('entry', universe, body)
