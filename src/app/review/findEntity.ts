import { findNamed } from '../../horizon/findNamed.js'
import { identitiesOf } from '../../horizon/identities.js'
import type { Visible } from '../../horizon/visible.js'
import { Problem } from '../../model/problem.js'

/**
 * The id of whom or what a keeper means, by its id or by its name.
 * @throws Problem where nobody whom the keeper may know of is called so, or several are
 */
export function findEntity(visible: Visible, words: string): string {
  const { nameOf } = identitiesOf(visible)
  if (nameOf(words) !== null) return words
  const [found, ...more] = findNamed(visible, words)
  if (found === undefined)
    throw new Problem(
      'not-found',
      `nothing that you may know of is called “${words}”`,
      'Say its id, as `unspoiled who --json` shows it, or its whole name.',
    )
  if (more.length === 0) return found
  const ids = [found, ...more].join(', ')
  throw new Problem('refused', `several are called “${words}”`, `Say which one by its id: ${ids}.`)
}
