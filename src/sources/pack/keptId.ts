/**
 * Ids that a ledger gave, as packs that were exported write them: `id.` and the opaque id. In other packs an id is the
 * pack's own, and becomes opaque when it is recorded.
 */
export const keptId = (id: string): string => `id.${id}`

/** The id behind `keptId`; null for a pack's own. */
export const idKept = (written: string): string | null => /^id\.([\w-]{12})$/.exec(written)?.[1] ?? null
