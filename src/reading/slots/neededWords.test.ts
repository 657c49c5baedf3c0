import { expect, test } from 'vitest'
import { neededWords } from './neededWords.js'

const W = '\uE000W\\d+\uE001'
const PN = '\uE000[PN]\\d+\uE001'
const needs = (source: string): string[] => neededWords(source).map((words) => [...words].join('/'))

test.each([
  ['words between other signs', ` plays the ${W}`, ['plays', 'the']],
  ['either form of a word', `${W} (?:premier(?:e|es|ed)|airs?) `, ['premiere/premieres/premiered/airs/air']],
  ['words in groups, also with names', `(?<person>${PN}) (?<verb>plays) (?:a)`, ['plays']],
  ['the last words of alternatives', `\\b(?:set|back in talks) `, ['set/talks', 'set/back']],
  ['words at the end of the pattern only when they end there', `${W} hosts\\b`, ['hosts']],
  ['no words that may go on', `${W} host|${W} hosted`, []],
  ['no words that may be part of others', `(?:co-)?${PN} [a-z]*creator[a-z-]* `, []],
  ['letters in either case', `${W} [Bb]y \\b`, ['by']],
  ['the words before and after what may stand between', `${PN}(?:'s?)?,? (?:the )?host, `, ['host']],
  ['a word behind what may stand between', ` (?<who>(?:[a-z-]+ ){0,2}(?:role|alter ego) )${W}`, ['role/ego']],
  [
    'a word before what may stand between',
    `${W} (?:plays|voices)(?: (?:in|on) the)? as `,
    ['as', 'plays/voices'],
  ],
  ['words that repeat once at least', ` (?:very )+${W}`, ['very']],
  ['nothing that is optional', `${W} (?:very )*(?:old )?(?:new ){0,2}(?:${PN})?`, []],
  ['nothing that is only looked at', `(?<=the )(?! of ) (?=${W})(?<!x)`, []],
  ['nothing of alternatives that share no word', `(?: a |\\d) `, []],
  ['no signs in classes', `[|(\\]]${W}\\|[\\w(]+ `, []],
  ['signs that are rare', `${W} ?/ ?\\(${PN}(?::)?\\),`, ['/', '(', ')']],
])('a pattern needs %s', (_, source, words) => {
  expect(needs(source)).toEqual(words)
})
