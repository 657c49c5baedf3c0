import type { Construction } from './construction.js'
import { accordingTo } from './constructions/accordingTo.js'
import { governed } from './constructions/governed.js'
import { label } from './constructions/label.js'
import { signature } from './constructions/signature.js'
import { verbAfter } from './constructions/verbAfter.js'
import { verbAtEnd } from './constructions/verbAtEnd.js'
import { verbBefore } from './constructions/verbBefore.js'

/** All constructions, surest first: the first that reads a quotation decides. */
export const CONSTRUCTIONS: readonly Construction[] = [
  signature,
  verbAfter,
  label,
  accordingTo,
  verbBefore,
  verbAtEnd,
  governed,
]
