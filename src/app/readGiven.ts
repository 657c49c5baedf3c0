import { horizonOf, type Shown } from '../app.js'
import { visibleReadingLater } from '../horizon/visibleReading.js'
import type { Article } from '../model/reading.js'
import { Problem } from '../model/problem.js'
import { articleFrom } from '../sources/page/articleFrom.js'
import { isAddress, openInput } from '../sources/page/openInput.js'
import { askerOf } from './askerOf.js'
import { keepArticles } from './keepArticles.js'
import { noUniverse } from './noUniverse.js'
import { readAside } from './reading/readAside.js'
import { withLedger, type KeepingWorld } from './withLedger.js'

/** What somebody hands in to be read. */
export interface GivenArticle {
  /** A text, or where it is: never a path. */
  readonly from: { readonly text: string } | { readonly address: string }
  /** EDTF; wins over what the page says of itself. */
  readonly published: string | null
  /** The id of one that is kept; null for all. */
  readonly universe: string | null
  /** Whether what it says is kept too, which takes one universe. */
  readonly keeps: boolean
}

/**
 * Reads an article as the reader of `world` may see it, with what is marked and set for them.
 * @throws Problem where it cannot be had or read, or the universe is not kept
 */
export async function readGiven(given: GivenArticle, world: KeepingWorld): Promise<Shown> {
  const { universe, keeps } = given
  const heads = await withLedger(world, async (ledger) => ledger.universes())
  if (universe !== null && !heads.some(({ id }) => id === universe)) throw noUniverse(universe)
  const universes = universe === null ? null : [universe]
  const asker = await askerOf({ universes, seen: null, set: [], asOf: null }, world)
  const article = await articleIn(given, world)
  const { caution } = asker.settings
  if (keeps) {
    const { keep } = await keepArticles(universes ?? [], world)
    await keep(article, { settings: { caution }, opened: asker.opened })
  }
  return visibleReadingLater(article, {
    universe: asker.universe,
    horizon: horizonOf(asker),
    read: readAside(world, { caution }),
  })
}

async function articleIn({ from, published }: GivenArticle, world: KeepingWorld): Promise<Article> {
  const article = await articleFrom(
    'text' in from ? incomingText(from.text) : await fetched(from.address, world),
  )
  return published === null ? article : { ...article, published, publishedBasis: 'given' }
}

const incomingText = (text: string): Parameters<typeof articleFrom>[0] => ({
  name: 'the text',
  bytes: new TextEncoder().encode(text),
  contentType: 'text/plain; charset=utf-8',
  url: null,
})

async function fetched(address: string, world: KeepingWorld): Promise<Parameters<typeof articleFrom>[0]> {
  if (isAddress(address)) return openInput(address, world)
  throw new Problem('usage', 'that is no address', 'Give one that begins with https://.')
}
