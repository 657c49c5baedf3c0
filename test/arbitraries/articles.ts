/** Articles about `universes`, for `readSimply`. Every sentence has a word that no other has. */
import * as fc from 'fast-check'
import type { Article } from '../../src/model/reading.js'
import { NAMES, REFS } from './universes.js'

const content = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('The crew is back', 'It starts in 2017', 'Is it out by 2019?', 'He is here'),
  },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES).map((name) => `It is about ${name}`) },
  { weight: 3, arbitrary: fc.constantFrom(...REFS).map((ref) => `It happens [${ref}]`) },
)

const paragraphs = fc.array(
  fc.record({ bullet: fc.boolean(), sentences: fc.array(content, { minLength: 1, maxLength: 3 }) }),
  { minLength: 1, maxLength: 4 },
)

export const articles: fc.Arbitrary<Article> = fc
  .record({
    paragraphs,
    space: fc.constantFrom('\n\n', '\n', '\n \n'),
    titled: fc.constantFrom('headline', 'none', 'elsewhere'),
    url: fc.option(fc.constantFrom('https://news.example/ana-holt', 'https://news.example/1'), { nil: null }),
    emphasis: fc.array(fc.tuple(fc.nat(80), fc.nat(80)), { maxLength: 2 }),
  })
  .map(({ paragraphs: all, space, titled, url, emphasis }) => {
    let word = 0
    const lines = all.map(
      ({ bullet, sentences }) =>
        `${bullet ? '- ' : ''}${sentences.map((each) => `${each} canary${(word += 1)}z.`).join(' ')}`,
    )
    const text = lines.join(space)
    const headline = lines[0] ?? null
    return {
      text,
      title: titled === 'none' ? null : titled === 'headline' ? headline : 'Corin Vale lives',
      published: null,
      publishedBasis: null,
      byline: null,
      outlet: null,
      url,
      emphasis: emphasis.map(([a, b]) => ({
        start: Math.min(a, b, text.length),
        end: Math.min(Math.max(a, b), text.length),
      })),
    }
  })
