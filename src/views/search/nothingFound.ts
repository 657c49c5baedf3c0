import { titleKey } from '../../horizon/titleKey.js'
import type { Visible } from '../../horizon/visible.js'
import { Problem } from '../../model/problem.js'
import type { Question } from '../outlet.js'
import { findThings } from './findThings.js'

/**
 * What a reader is told who asks for what is not there: the same whether it is hidden or does not exist. Where a name
 * that they may know is near, it is offered.
 */
export function nothingFound(visible: Visible, { id, words, order }: Question): Problem {
  if (id !== undefined) {
    return new Problem(
      'not-found',
      `Nothing that you may know of has the id “${id}”.`,
      'Ask for it by its name.',
    )
  }
  if (words === '' && order !== undefined) return noOrder(visible, order)
  const [nearest] = findThings(visible, { words, nearness: 'whole', most: 1 })
  const isOther = nearest !== undefined && titleKey(nearest.name) !== titleKey(words)
  return new Problem(
    'not-found',
    `Nothing that you may know of is called “${words}”.`,
    isOther ? `Did you mean “${nearest.name}”?` : 'Check the spelling, or ask for it by another name.',
  )
}

function noOrder({ orders }: Visible, words: string): Problem {
  const names = orders.map(({ name }) => `“${name}”`).toSorted()
  const others = names.length === 0 ? '' : `, or one of ${names.join(', ')}`
  return new Problem('not-found', `No order is called “${words}”.`, `Ask for release${others}.`)
}
