/** Runs each folder of fixtures/pages: `page.html` against `expected.json`. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../model/reading.js'
import { articleFrom } from './articleFrom.js'

interface Expected {
  readonly url: string | null
  /** What the article must be; members that are absent may be anything. */
  readonly article?: Partial<Article>
  readonly emphasised?: readonly string[]
  readonly includes?: readonly string[]
  readonly excludes?: readonly string[]
  /** The sentence of the problem that the page is, instead of an article. */
  readonly problem?: string
}

const PAGES = new URL('../../../fixtures/pages/', import.meta.url)

function expectedOf(name: string): Expected {
  // The folders are written by us, in this shape.
  return JSON.parse(readFileSync(new URL(`${name}/expected.json`, PAGES), 'utf8')) as Expected
}

function read(name: string): Promise<Article> {
  const bytes = readFileSync(new URL(`${name}/page.html`, PAGES))
  return articleFrom({ name: `${name}/page.html`, bytes, contentType: null, url: expectedOf(name).url })
}

const names = readdirSync(PAGES)

describe('pages with an article', () => {
  test.each(names.filter((name) => expectedOf(name).problem === undefined))('%s', async (name) => {
    const { article: known = {}, emphasised, includes = [], excludes = [] } = expectedOf(name)
    const article = await read(name)
    expect(article).toMatchObject(known)
    for (const words of includes) expect(article.text).toContain(words)
    for (const words of excludes) expect(article.text).not.toContain(words)
    const found = article.emphasis.map(({ start, end }) => article.text.slice(start, end))
    expect(found).toEqual(emphasised ?? found)
  })
})

describe('pages without one', () => {
  test.each(names.filter((name) => expectedOf(name).problem !== undefined))('%s', async (name) => {
    const message = expectedOf(name).problem
    await expect(read(name)).rejects.toMatchObject({ code: 'unreadable', message })
  })
})
