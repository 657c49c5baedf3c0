import type { Construction } from './construction.js'
import { verbAfter } from './constructions/verbAfter.js'
import { verbBefore } from './constructions/verbBefore.js'

/** All constructions, surest first: the first that reads a quotation decides. */
export const CONSTRUCTIONS: readonly Construction[] = [verbAfter, verbBefore]
