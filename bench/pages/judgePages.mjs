/** Brings in saved article pages and compares what comes out with what is expected of each. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

export const ASPECTS = ['title', 'day', 'author', 'first words']

/** Why a page does not yield what is expected of it. */
const REASONS = {
  'nymag.com':
    'it bears the headlines of the printed and of the web page; we take what its metadata and its heading say',
  'uproxx.com':
    'the credit of the picture above the article is expected among its first words; we leave captions out',
}

/**
 * A row for each page: under each aspect `ok`, `–` where nothing is expected, or ✗ and what came instead.
 * @param folder of the pages and `expected.json`
 * @param articleFrom of the built program
 */
export async function judgePages(folder, articleFrom) {
  const rows = []
  for (const expected of JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'))) {
    for (const name of expected.fixtures) {
      const bytes = readFileSync(path.join(folder, name))
      const began = performance.now()
      const page = { name, bytes, contentType: 'text/html', url: expected.url }
      const article = await articleFrom(page).catch(nothingHad)
      const ms = Math.round(performance.now() - began)
      const row = { page: expected.domain, ...judge(expected, article), characters: article.text.length, ms }
      const isWrong = ASPECTS.some((aspect) => row[aspect].startsWith('✗'))
      rows.push({ ...row, why: isWrong ? (REASONS[expected.domain] ?? 'not known yet') : '' })
    }
  }
  return rows
}

const nothingHad = (problem) => ({ title: null, published: null, byline: null, text: `${problem}` })

function judge({ title, author, date_published: date, first13 }, article) {
  const { title: ourTitle, published, byline, text } = article
  return {
    title: verdict(title, ourTitle, title && letters(title) === letters(ourTitle ?? '')),
    day: verdict(date, published, date && daysOf(date).includes(published)),
    author: verdict(author, byline, author && letters(byline ?? '') === letters(author)),
    'first words': verdict(first13, text.slice(0, 200), first13 && letters(text).includes(letters(first13))),
  }
}

const verdict = (expected, found, agrees) => (expected === null ? '–' : agrees ? 'ok' : `✗ ${found}`)

/** An hour near midnight may fall on another day where the page was written. */
const daysOf = (date) =>
  [-12, 0, 12].map((hours) => new Date(Date.parse(date) + hours * 36e5).toISOString().slice(0, 10))

const letters = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How many of the rows are right in an aspect, of those of which something is expected. */
export const tallyAspect = (rows, aspect) => ({
  right: rows.filter((row) => row[aspect] === 'ok').length,
  asked: rows.filter((row) => row[aspect] !== '–').length,
})
