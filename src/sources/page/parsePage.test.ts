import { expect, test } from 'vitest'
import { isTooDeep } from './isTooDeep.js'
import { parsePage } from './parsePage.js'

const page = (body: string): string => `<html><head></head><body>${body}</body></html>`

const monsters: readonly (readonly [why: string, html: string, message: string])[] = [
  ['nested a hundred thousand deep', page('<div>'.repeat(100_000)), 'more than 100000 tags'],
  ['nested too deep', page('<div>'.repeat(600)), 'more than 512 deep'],
  ['with depth hidden in attributes', page('<div x="</div>">'.repeat(600)), 'more than 512 deep'],
  ['with depth hidden in cells', page('<table>' + '<tr><p>'.repeat(600)), 'more than 512 deep'],
  ['of too many characters', page('a'.repeat(10 * 1024 * 1024)), 'larger than 10 MB'],
  ['of too many pieces', page('<br>a'.repeat(60_000)), 'side by side'],
]
test.each(monsters)('refuses a page %s', async (_why, html, message) => {
  await expect(parsePage(html)).rejects.toThrow(message)
})

const flat: readonly (readonly [why: string, body: string])[] = [
  ['paragraphs that nobody closes', '<p>Silo'.repeat(2000)],
  ['list items and cells that nobody closes', '<li>a'.repeat(2000) + '<table>' + '<tr><td>a'.repeat(2000)],
  ['elements without content', '<br><img src="a">'.repeat(2000)],
  ['drawings', `<svg>${'<path d="M0"/>'.repeat(2000)}</svg>`],
  ['comments and scripts', `<!--${'<div>'.repeat(2000)}--><script>${'<b>'.repeat(2000)}</script>`],
]
test.each(flat)('takes %s for what they are: not deep', (_why, body) => {
  expect(isTooDeep(page(body))).toBe(false)
})

test('finds the body where something stands before it', async () => {
  const document = await parsePage('<html><head></head><div>ad</div><body><p>Silo</p></body></html>')
  expect(document.body.textContent).toContain('Silo')
})
