import { titleKey } from '../horizon/titleKey.js'
import type { Visible } from '../horizon/visible.js'
import type { Order } from '../model/universe.js'

/** The visible order that somebody means: by its name, with or without “order”, or by its id; null where there is none. */
export function findOrder({ orders }: Visible, words: string): Order | null {
  const wanted = titleKey(words)
  const isMeant = ({ id, name }: Order): boolean => {
    const key = titleKey(name)
    return id === words || key === wanted || key === `${wanted}order`
  }
  return wanted === '' ? null : (orders.find(isMeant) ?? null)
}
