import { horizonOf, sightOf, type Asker } from '../app.js'
import { visibleReadingLater } from '../horizon/visibleReading.js'
import type { Article } from '../model/reading.js'
import { articlePage, type ArticlePage } from '../views/article/articlePage.js'
import { readAside } from './reading/readAside.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/**
 * A kept article as its reader may read it.
 * @param id of the document, as `news` shows it
 * @returns null where there is no such document, where they may not know of it, and where its text is not kept: nobody can
 * tell which
 */
export async function articleFor(id: string, asker: Asker, world: KeepingWorld): Promise<ArticlePage | null> {
  const { visible } = await sightOf(asker, '')
  if (visible.articles.with(id) === undefined) return null
  const article = await keptArticle(id, world)
  if (article === null) return null
  const { universe, settings } = asker
  const { caution } = settings
  const shown = await visibleReadingLater(article, {
    universe,
    horizon: horizonOf(asker),
    read: readAside(world, { caution }),
  })
  return articlePage(visible, id, shown)
}

const keptArticle = async (id: string, world: KeepingWorld): Promise<Article | null> =>
  withLedger(world, async ({ library }) => {
    for await (const { article } of library.documents([id])) return article
    return null
  })
