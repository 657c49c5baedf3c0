/** Whom addresses are for that change what is kept. */
export const KEEPS = { access: 'keeper', scope: 'keep' } as const
