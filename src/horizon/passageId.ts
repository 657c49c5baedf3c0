import { opaqueId } from '../model/opaqueId.js'

/**
 * The id under which a reader may open a hidden sentence of an article on purpose. It is drawn from the words alone, so
 * that it stays the same while others are cut around them, and says neither where they stand nor how many they are.
 */
export const passageId = (words: string): string => `p-${opaqueId('passage', words)}`

/** Whether an id is one of a passage, and none of a statement. */
export const isPassageId = (id: string): boolean => /^p-[\w-]{12}$/.test(id)
