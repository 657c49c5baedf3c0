import type { Followed } from '../../model/followed.js'
import { opaqueId } from '../../model/opaqueId.js'
import { articleFrom } from '../../sources/page/articleFrom.js'
import type { Answer } from './answer.js'
import type { CollectingWorld } from './collectingWorld.js'
import type { Content } from './content.js'
import { dueAfter, memoryOf } from './feedMemory.js'
import { withSuccess } from './withSuccess.js'

/**
 * A page that changes: it is one item as long as its article has the same words, and another when it has not.
 * @throws Problem where it cannot be had, or holds no article
 */
export async function askPage(followed: Followed, { fetcher, now }: CollectingWorld): Promise<Answer> {
  const { address, health } = followed
  const memory = memoryOf(followed)
  const fetched = await fetcher.fetch({ address, kind: 'named', validators: memory.validators })
  const asked = now().toISOString()
  const next = { ...memory, validators: fetched.validators ?? memory.validators }
  const { notBefore, movedTo } = fetched
  const known: Followed = {
    ...followed,
    address: movedTo ?? address,
    health: withSuccess(health, asked, []),
    memory: next,
    dueOn: dueAfter(next, { id: followed.id, asked, notBefore, failures: 0 }),
  }
  if (fetched.kind === 'unchanged') return { followed: known, items: [] }
  const article = await articleFrom({ name: 'the page', ...fetched })
  const content: Content = { article }
  return {
    followed: known,
    items: [{ keys: [opaqueId('page', followed.id, article.text)], content: { ...content } }],
  }
}
