import type { ReadLater } from '../../horizon/visibleReading.js'
import { Problem } from '../../model/problem.js'
import type { ReadingSettings } from '../../reading/readArticle.js'
import type { KeepingWorld } from '../withLedger.js'

/** Below this a text is read sooner than it is handed over: some ten milliseconds, in characters. */
const SHORT = 4000
/** Of all readings that one answer takes, from the first long one on, with the time in which others are read. */
const MOST_MS = 30_000

/**
 * How an article is read for one answer: a long one in a thread, where the world has any.
 * @throws Problem (what it gives does) where it takes too long, or too many wait for that
 */
export function readAside(
  { readingThreads, signal }: Pick<KeepingWorld, 'readingThreads' | 'signal'>,
  settings: ReadingSettings,
): ReadLater {
  let late: AbortSignal | undefined
  return async (article, universe) => {
    if (readingThreads === undefined || article.text.length <= SHORT) {
      const { readArticle } = await import('../../reading/readArticle.js')
      return readArticle(article, universe, settings)
    }
    late ??= AbortSignal.timeout(MOST_MS)
    const either = signal === undefined ? late : AbortSignal.any([late, signal])
    try {
      return await readingThreads.read({ article, universe, settings }, either)
    } catch (trouble) {
      if (late.aborted) throw tooSlow()
      if (signal?.aborted === true) throw gone()
      throw trouble
    }
  }
}

const tooSlow = (): Problem =>
  new Problem('too-large', 'the text takes too long to read', 'Send it in parts, or try again later.')

/** It is told to nobody. */
const gone = (): Problem =>
  new Problem('unreachable', 'whoever asked did not wait for the answer', 'Ask again.')
