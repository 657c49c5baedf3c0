import { expect, it } from 'vitest'
import { articleFrom } from './articleFrom.js'

const incoming = (text: string) => ({ name: 'x', bytes: Buffer.from(text), contentType: null, url: null })

it('reads plain text', async () => {
  const article = await articleFrom(incoming('Silo Returns\n\nThe series is back.'))
  expect(article).toMatchObject({ title: 'Silo Returns', published: null, emphasis: [] })
})

it('says that a feed is a feed', async () => {
  await expect(articleFrom(incoming('<rss version="2.0"><channel>'))).rejects.toThrow(
    'x is a feed, not an article',
  )
})
