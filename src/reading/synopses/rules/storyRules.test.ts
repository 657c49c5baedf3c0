import { describe, expect, it } from 'vitest'
import { tell } from '../../../model/tell.js'
import { readArticle } from '../../readArticle.js'
import { exampleUniverse } from '../../rules/exampleUniverse.js'
import { STORY_RULES } from './storyRules.js'
import type { StoryRule } from './storyRule.js'
import { PLAIN_ARTICLE } from '../../../model/plainArticle.js'

function told(sentence: string, { predicate }: StoryRule): string[] {
  const synopsis = {
    text: sentence,
    ...PLAIN_ARTICLE,
    revealedIn: ['salt-house/1x03'],
  }
  return readArticle(synopsis, exampleUniverse)
    .statements.filter((statement) => statement.predicate === predicate)
    .map((statement) => tell({ ...statement, work: null }))
}

describe.each(Object.entries<StoryRule>(STORY_RULES))('the rule %s', (_, rule) => {
  it.each(Object.entries(rule.reads))('reads: %s', (sentence, expected) => {
    expect(told(sentence, rule).toSorted().join('\n')).toBe([expected].flat().toSorted().join('\n'))
  })
  it.each(rule.ignores)('ignores: %s', (sentence) => {
    expect(told(sentence, rule).join('\n')).toBe('')
  })
})
