import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { articles } from '../../test/arbitraries/articles.js'
import { horizons } from '../../test/arbitraries/horizons.js'
import { readSimply } from '../../test/arbitraries/readSimply.js'
import { universes } from '../../test/arbitraries/universes.js'
import { divide, restrict } from './restrict.js'
import { sees } from './sees.js'
import { visibleArticle, visibleReading } from './visibleReading.js'

const RUNS = { numRuns: 500 }
const read = readSimply

test('An article shows as though what is hidden had never been written', () => {
  fc.assert(
    fc.property(articles, universes, horizons, (article, universe, horizon) => {
      const shown = visibleArticle(article, { universe, horizon, read })
      const again = visibleArticle(shown.article, { universe: restrict(universe, horizon), horizon, read })
      expect(again.article).toEqual(shown.article)
      expect(again.reading).toEqual(shown.reading)
      expect(again.marks).toEqual([])
    }),
    RUNS,
  )
})

test('What is left of an article shows whole', () => {
  fc.assert(
    fc.property(articles, universes, horizons, (article, universe, horizon) => {
      const { article: left } = visibleArticle(article, { universe, horizon, read })
      expect(visibleReading(left, { universe, horizon, read }).text).toBe(left.text)
    }),
    RUNS,
  )
})

test('No word of a hidden sentence is left, in the text or in what is read from it', () => {
  fc.assert(
    fc.property(articles, universes, horizons, (article, universe, horizon) => {
      const shown = JSON.stringify(visibleReading(article, { universe, horizon, read }))
      for (const { text, revealedIn } of read(article, universe).sentences) {
        if (sees(horizon, universe.works, revealedIn)) continue
        expect(shown).not.toContain(/canary\d+z/.exec(text)?.[0])
      }
    }),
    RUNS,
  )
})

test('Nobody is read of whom the reader cannot name', () => {
  fc.assert(
    fc.property(articles, universes, horizons, (article, universe, horizon) => {
      const { reading } = visibleReading(article, { universe, horizon, read })
      const { hiddenEntities } = divide(universe, horizon)
      const ids = [...reading.mentions, ...reading.statements.map(({ subject }) => subject)].map(
        ({ id }) => id,
      )
      expect(ids.filter((id) => hiddenEntities.has(id))).toEqual([])
      for (const { revealedIn } of [...reading.sentences, ...reading.statements]) {
        expect(sees(horizon, universe.works, revealedIn)).toBe(true)
      }
    }),
    RUNS,
  )
})

test('Marks stand in the text, in order, and name only what the outline or the text names', () => {
  fc.assert(
    fc.property(articles, universes, horizons, (article, universe, horizon) => {
      const { text, marks } = visibleReading(article, { universe, horizon, read })
      const places = marks.map(({ at }) => at)
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
      expect(places.every((at) => at >= 0 && at <= text.length)).toBe(true)
      const works = new Set(universe.works.map(({ id }) => id))
      const named = marks.flatMap(({ revealedIn }) => revealedIn.map((ref) => ref.split('/')[0] ?? ''))
      expect(named.filter((work) => !works.has(work))).toEqual([])
      expect(horizon.articles === 'silent' && marks.length > 0).toBe(false)
    }),
    RUNS,
  )
})

test('What a reader may see whole is not touched', () => {
  fc.assert(
    fc.property(articles, universes, horizons, (article, universe, horizon) => {
      const plain = {
        ...article,
        title: null,
        text: article.text.replace(/about .*? canary|\[.*?\]/g, ' canary'),
      }
      const shown = visibleArticle(plain, { universe: { ...universe, statements: [] }, horizon, read })
      expect(shown.article).toEqual(plain)
    }),
    RUNS,
  )
})
