import { array, assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Predicate } from '../../model/predicate.js'
import { splitSentences } from '../sentences/splitSentences.js'
import { judgeSentences, type Judgement } from './judgeSentences.js'
import { judgeText } from './judgeText.js'
import { loadModel } from './loadModel.js'

const judge = (text: string): Judgement[] => judgeSentences(splitSentences(text))

const judgeWithReasons = (text: string): unknown[] =>
  judge(text).map((judgement) => ({ ...judgement, why: judgement.why() }))

const RETELLING = `What Happened in the Finale

Warning: spoilers ahead.

The hour opens with the queen in her tower, waiting for the killer. Her brother betrays her and opens the gate.
When the soldiers break in, she stabs him and throws herself from the window.
Meanwhile, the old captain learns that the boy is his own son. He dies in the boy's arms.`.replaceAll(
  '\n',
  '\n\n',
)

const BUSINESS = `Network Orders Second Season of Drama

The network has ordered ten more episodes of the drama, the company announced on Tuesday.
Production is set to begin in March in Vancouver. The series was created by Ana Lopez, who is also an executive producer.
It averaged four million viewers in its first season. A premiere date has not been announced.`

/** The chance that a plain sentence spoils in which the rules have read these. */
const chanceWith = (found: readonly Predicate[]): number =>
  judgeSentences([{ text: 'She is the one.', paragraph: 0, headline: false, found }])[0]?.spoils ?? 0

describe('judgeSentences', () => {
  it('takes a retelling for the story, and for spoiling', () => {
    const told = judge(RETELLING).slice(2)
    expect(told.map(({ realm }) => realm)).toEqual(told.map(() => 'story'))
    expect(Math.min(...told.map(({ spoils }) => spoils))).toBeGreaterThan(0.3)
  })

  it('takes news of productions for the world, and lets it be shown', () => {
    const told = judge(BUSINESS)
    expect(told.map(({ realm }) => realm)).toEqual(told.map(() => 'world'))
    expect(Math.max(...told.map(({ spoils }) => spoils))).toBeLessThan(0.2)
  })

  it('hears from the rest of the article what a plain sentence is about', () => {
    const plain = 'Then the door opens, and they are gone.'
    const [alone, among] = [judge(`${BUSINESS} ${plain}`), judge(`${RETELLING} ${plain}`)]
    expect(among.at(-1)?.spoils).toBeGreaterThan(alone.at(-1)?.spoils ?? 1)
  })

  it('says what weighed most, in three things at most', () => {
    const why = judge(RETELLING).flatMap((judgement) => judgement.why())
    expect(why).toContain('the article as a whole')
    expect(why.some((words) => words.startsWith('“'))).toBe(true)
    expect(judge(RETELLING).every((judgement) => judgement.why().length <= 3)).toBe(true)
  })

  it('hears what the rules have read in a sentence', () => {
    expect(chanceWith(['status'])).toBeGreaterThan(chanceWith(['release', 'credit']))
  })

  it('judges the same sentences alike every time', () => {
    expect(judgeWithReasons(RETELLING)).toEqual(judgeWithReasons(RETELLING))
  })

  it('gives a judgement for each sentence of anything, with chances from 0 to 1', () => {
    assert(
      property(array(string()), (texts) => {
        const judged = judgeSentences(texts.map((text, paragraph) => ({ text, paragraph, headline: false })))
        expect(judged.length).toBe(texts.length)
        for (const { story, spoils, preview } of judged)
          for (const share of [story, spoils, preview]) expect(share >= 0 && share <= 1).toBe(true)
      }),
    )
  })

  it('learns nothing of who it was: names of one kind are alike', () => {
    const spoils = ['Ada', 'Eve'].map(
      (name) =>
        judgeSentences([
          {
            text: `${name} kills him.`,
            paragraph: 0,
            headline: false,
            mentions: [{ start: 0, end: 3, kind: 'character' }],
          },
        ])[0]?.spoils,
    )
    expect(spoils[0]).toBe(spoils[1])
  })
})

describe('judgeText', () => {
  it.each([
    [RETELLING, true],
    [BUSINESS, false],
    ['', false],
  ])('tells a plot from a production: %s', (text, plot) => {
    expect(judgeText(splitSentences(text)) >= 0.5).toBe(plot)
  })
})

describe('loadModel', () => {
  it('reads the weights once', () => {
    expect(loadModel()).toBe(loadModel())
  })
})
