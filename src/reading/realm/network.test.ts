import { describe, expect, it } from 'vitest'
import { applyNetwork, HEADS, slopeOf, VIEWS, type Network, type Views } from './network.js'

/** Two numbers a sentence, one hidden unit that hears what stands before, and `spoils` from it and the first number. */
const NETWORK: Network = {
  inputs: 2,
  hidden: 1,
  usual: new Float32Array(2),
  views: Float32Array.from(VIEWS.flatMap((view) => (view === 'before' ? [0, 2] : [0, 0]))),
  start: Float32Array.of(-1),
  heads: Float32Array.from(HEADS.flatMap((head) => (head === 'spoils' ? [3, 1, 0, 0.5] : [0, 0, 0, 0]))),
}

const seen = (own: number, before: number | null): Views => ({
  sentence: Float64Array.of(own, 0),
  before: before === null ? null : Float64Array.of(0, before),
  after: null,
  paragraph: null,
  article: null,
})

describe('applyNetwork', () => {
  it.each([
    [1, 2, 1 + 3 * (2 * 2 - 1) + 0.5],
    [1, null, 1.5],
    [0, -4, 0.5],
  ])('a sentence of %s behind one of %s has log-odds of %s', (own, before, logOdds) => {
    expect(applyNetwork(NETWORK, seen(own, before)).logOdds.spoils).toBeCloseTo(logOdds)
  })
})

describe('slopeOf', () => {
  it('says how the judgement changes with what is seen', () => {
    const judged = applyNetwork(NETWORK, seen(1, 2))
    expect([...slopeOf(NETWORK, 'sentence', judged)]).toEqual([1, 0])
    expect([...slopeOf(NETWORK, 'before', judged)]).toEqual([0, 6])
  })

  it('is nothing through a silent unit', () => {
    expect([...slopeOf(NETWORK, 'before', applyNetwork(NETWORK, seen(1, null)))]).toEqual([0, 0])
  })
})
