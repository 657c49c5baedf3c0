import { expect, test } from 'vitest'
import { hashWord } from '../hashWord.js'
import { findMoments } from '../moments/findMoments.js'
import { writtenOf } from '../moments/written.js'
import { decideKinds } from '../names/decideKinds.js'
import { findNames } from '../names/findNames.js'
import { lexiconFor } from '../names/lexicon.js'
import { resolveNames } from '../names/resolveNames.js'
import { resolveReferences } from '../references/resolveReferences.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { heldWords, holdsWords, wordNeedsOf } from '../slots/heldWords.js'
import { matchesOf } from '../slots/pattern.js'
import { slotArticle } from '../slots/slotArticle.js'
import type { Slotted } from '../slots/slotted.js'
import { topicsOf } from '../statements/topics.js'
import { exampleUniverse } from './exampleUniverse.js'
import { RULES } from './rules.js'
import type { Rule } from './rule.js'

function slottedOf(text: string): Slotted[] {
  const lexicon = lexiconFor(exampleUniverse)
  const sentences = splitSentences(text)
  const names = findNames(sentences, lexicon, [])
  const mentions = resolveReferences(sentences, names.tokens, resolveNames(decideKinds(names), lexicon))
  const moments = findMoments(text, writtenOf('2019-11-13'))
  const topics = topicsOf(sentences, mentions, new Map())
  return slotArticle({ sentences, tokens: names.tokens, mentions, moments, topics })
}

test('no pattern is kept from a sentence that it matches', () => {
  const rules = Object.values<Rule>(RULES)
  const patterns = rules.flatMap((rule) => rule.patterns)
  const needs = patterns.map((pattern) => wordNeedsOf(pattern.compiled().source))
  const examples = rules.flatMap(({ reads, ignores }) => [...Object.keys(reads), ...ignores])
  const kept = examples.flatMap(slottedOf).flatMap((slotted) => {
    const held = heldWords(slotted.text)
    return patterns
      .filter((pattern, i) => !holdsWords(held, needs[i] ?? []) && matchesOf(pattern, slotted).length > 0)
      .map((pattern) => `${pattern.compiled().source} in ${slotted.text}`)
  })
  expect(kept).toEqual([])
})

test('no two patterns have one hash, by which the build keeps what they need', () => {
  const sources = new Set(
    Object.values<Rule>(RULES).flatMap((rule) => rule.patterns.map(({ source }) => source)),
  )
  expect(new Set([...sources].map(hashWord)).size).toBe(sources.size)
})
