import { describe, expect, it } from 'vitest'
import { PLAIN_ARTICLE } from '../../model/plainArticle.js'
import type { Article } from '../../model/reading.js'
import { tell } from '../../model/tell.js'
import type { Predicate } from '../../model/predicate.js'
import { readArticle } from '../readArticle.js'
import { exampleUniverse } from './exampleUniverse.js'
import { RULES } from './rules.js'
import type { Rule } from './rule.js'

/** A Wednesday. */
const PUBLISHED = '2019-11-13'

function told(sentence: string, predicate: Predicate): string[] {
  const article: Article = {
    text: sentence,
    ...PLAIN_ARTICLE,
    published: PUBLISHED,
    publishedBasis: 'given',
  }
  return readArticle(article, exampleUniverse)
    .statements.filter((statement) => statement.predicate === predicate)
    .map((statement) => tell({ ...statement, speakers: [] }))
}

describe.each(Object.entries<Rule>(RULES))('the rule %s', (_, rule) => {
  it.each(Object.entries(rule.reads))('reads: %s', (sentence, expected) => {
    expect(told(sentence, rule.predicate).toSorted().join('\n')).toBe([expected].flat().toSorted().join('\n'))
  })

  it.each(rule.ignores)('ignores: %s', (sentence) => {
    expect(told(sentence, rule.predicate).join('\n')).toBe('')
  })
})
