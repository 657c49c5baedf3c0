/** Real texts to read in bulk: whole articles, and items of feeds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { shared } from '../where.mjs'

/** The words of an article as the figures of this project count them. */
const ARTICLE_WORDS = 470

/** One item in so many is enough to measure with. */
const EVERY = 4

/** By name, the texts of each collection that is there. */
export function realTexts() {
  const articles = ['dev', 'train'].flatMap((set) => textsIn(path.join(shared, 'eval', set, 'articles')))
  const items = itemsIn(path.join(shared, 'data/feed-items/items.jsonl'))
  const all = { articles, 'feed items': items }
  return Object.fromEntries(Object.entries(all).filter(([, texts]) => texts.length > 0))
}

/** How many articles of the usual length the texts amount to. */
export function articlesIn(texts) {
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  return words / ARTICLE_WORDS
}

const textsIn = (folder) =>
  existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')) : []

function itemsIn(file) {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines
    .filter((line, place) => line !== '' && place % EVERY === 0)
    .map((line) => {
      const { title, summary } = JSON.parse(line)
      return `${title}\n\n${summary}`
    })
}
