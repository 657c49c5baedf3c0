import type { Predicate } from '../model/predicate.js'

/**
 * What reading takes of what a universe states: whom it names, who plays whom, and who is whose antagonist. INVARIANT: with
 * only these statements, and without what they rest on, it reads the same.
 */
export const PREDICATES_READ = ['name', 'alias', 'plays', 'relation'] as const satisfies readonly Predicate[]
