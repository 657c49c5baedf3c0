import { visibleReadingLater, type ReadLater } from '../../horizon/visibleReading.js'
import type { Article } from '../../model/reading.js'
import { listPart } from '../../views/listPart.js'
import { doubtsKept } from '../doubtsKept.js'
import { readAside } from '../reading/readAside.js'
import { withLedger, type KeepingWorld } from '../withLedger.js'
import { openReview, type Review } from './openReview.js'
import type { ReviewPart } from './reviewFor.js'

/** What reading could not settle in articles, as their keeper may read them. */
export interface ReviewDoubts {
  readonly documents: readonly DoubtfulDocument[]
  /** What to go on after; null where there is no more. */
  readonly next: string | null
}

export interface DoubtfulDocument {
  readonly id: string
  /** Null where the keeper may not see it. */
  readonly title: string | null
  readonly doubts: readonly { readonly reason: string; readonly words: string }[]
}

/**
 * By the ids of the documents. Each is read again through the keeper's horizon: a doubt in a passage that is hidden is not
 * there, nor a document with no other.
 * @throws Problem where nothing is kept, or no such universe
 */
export async function reviewDoubtsFor(
  { universes, limit = 20, after }: ReviewPart,
  world: KeepingWorld,
): Promise<ReviewDoubts> {
  const review = await openReview(universes, world)
  const kept = await doubtsKept(null, world)
  const ids = kept.flatMap(({ document, universe }) =>
    universes === null || universes.includes(universe) ? [document] : [],
  )
  const read = readAside(world, { caution: 'normal' })
  return withLedger(world, async ({ library }) => {
    const all: DoubtfulDocument[] = []
    const wanted = [...new Set(ids)].toSorted().filter((id) => after === undefined || id > after)
    for (const id of wanted) {
      // One more than is asked for says whether there is more.
      if (all.length > limit) break
      for await (const { article } of library.documents([id])) {
        const doubtful = await doubtfulDocument(id, article, { ...review, read })
        if (doubtful.doubts.length > 0) all.push(doubtful)
      }
    }
    const { things, next } = listPart(all, (each) => each.id, { limit })
    return { documents: things, next }
  })
}

async function doubtfulDocument(
  id: string,
  article: Article,
  { universe, horizon, visible, read }: Review & { readonly read: ReadLater },
): Promise<DoubtfulDocument> {
  const { text, reading } = await visibleReadingLater(article, { universe, horizon, read })
  return {
    id,
    title: visible.articles.with(id)?.title ?? null,
    doubts: reading.doubts.map(({ reason, start, end }) => ({ reason, words: text.slice(start, end) })),
  }
}
