/**
 * The judge itself: a network with one hidden layer. For each sentence it sees the sentence, the ones before and after
 * it, its paragraph and the article, each as the same sort of numbers; the sentence's own numbers reach the result
 * directly too.
 */
export interface Network {
  /** How many numbers a sentence has. */
  readonly inputs: number
  readonly hidden: number
  /** Usual value of each number, which is taken off before the network sees it. */
  readonly usual: Float32Array
  /** For each view, then each hidden unit, one weight for each number. */
  readonly views: Float32Array
  /** What is added to each hidden unit. */
  readonly start: Float32Array
  /** For each head: one weight for each hidden unit, one for each number of the sentence, and what is added. */
  readonly heads: Float32Array
}

/** What is judged. Order counts: weights are stored in it. */
export const HEADS = ['spoils', 'story', 'other', 'preview'] as const
export type Head = (typeof HEADS)[number]

/** What is looked at for each sentence. Order counts too. */
export const VIEWS = ['sentence', 'before', 'after', 'paragraph', 'article'] as const
export type View = (typeof VIEWS)[number]

/** The numbers of one view: null outside of the article. */
export type Views = Readonly<Record<View, Float64Array | null>>

/** Log-odds of every head. */
export type LogOdds = Readonly<Record<Head, number>>

/** A sentence as the network saw it. */
export interface Judged {
  readonly views: Views
  /** Hidden units; 0 where one is silent. */
  readonly hidden: Float64Array
  readonly logOdds: LogOdds
}

/** Judges one sentence. Paragraphs and articles are shared between sentences, and so is what they add, in `kept`. */
export function applyNetwork(
  network: Network,
  views: Views,
  kept: Map<Float64Array, Float64Array> = new Map(),
): Judged {
  const hidden = new Float64Array(network.start)
  for (let place = 0; place < VIEWS.length; place++) {
    const view = VIEWS[place] ?? 'sentence'
    const numbers = views[view]
    if (numbers === null) continue
    const isShared = view === 'paragraph' || view === 'article'
    const before = isShared ? kept.get(numbers) : undefined
    const sums = before ?? (isShared ? new Float64Array(hidden.length) : hidden)
    if (before === undefined) addView(network, { place, numbers, sums })
    if (!isShared) continue
    kept.set(numbers, sums)
    for (let unit = 0; unit < hidden.length; unit++) hidden[unit] = (hidden[unit] ?? 0) + (sums[unit] ?? 0)
  }
  for (let unit = 0; unit < hidden.length; unit++) hidden[unit] = Math.max(0, hidden[unit] ?? 0)
  return {
    views,
    hidden,
    logOdds: headsOf(network, hidden, views.sentence ?? new Float64Array(network.inputs)),
  }
}

/** Adds to `sums` what one view says to each hidden unit; four at a time, so that no sum waits for the one before it. */
function addView(
  { inputs, hidden, views }: Network,
  { place, numbers, sums }: { place: number; numbers: Float64Array; sums: Float64Array },
): void {
  for (let unit = 0; unit < hidden; unit += 4) {
    const a = (place * hidden + unit) * inputs
    const b = a + inputs
    const c = b + inputs
    const d = c + inputs
    let sumA = 0
    let sumB = 0
    let sumC = 0
    let sumD = 0
    for (let input = 0; input < inputs; input++) {
      const number = numbers[input] ?? 0
      sumA += (views[a + input] ?? 0) * number
      sumB += (views[b + input] ?? 0) * number
      sumC += (views[c + input] ?? 0) * number
      sumD += (views[d + input] ?? 0) * number
    }
    sums[unit] = (sums[unit] ?? 0) + sumA
    sums[unit + 1] = (sums[unit + 1] ?? 0) + sumB
    sums[unit + 2] = (sums[unit + 2] ?? 0) + sumC
    sums[unit + 3] = (sums[unit + 3] ?? 0) + sumD
  }
}

function headsOf(network: Network, hidden: Float64Array, own: Float64Array): LogOdds {
  const logOdds: Record<Head, number> = { spoils: 0, story: 0, other: 0, preview: 0 }
  let at = 0
  for (const head of HEADS) {
    let sum = 0
    for (let unit = 0; unit < network.hidden; unit++) sum += (network.heads[at++] ?? 0) * (hidden[unit] ?? 0)
    for (let input = 0; input < network.inputs; input++) sum += (network.heads[at++] ?? 0) * (own[input] ?? 0)
    logOdds[head] = sum + (network.heads[at++] ?? 0)
  }
  return logOdds
}

/** How the log-odds of `spoils` would change with each number of a view, the other numbers staying as they are. */
export function slopeOf({ inputs, hidden, views, heads }: Network, view: View, judged: Judged): Float64Array {
  const slope = new Float64Array(inputs)
  const from = VIEWS.indexOf(view) * hidden * inputs
  for (let unit = 0; unit < hidden; unit++) {
    if (judged.hidden[unit] === 0) continue
    const weight = heads[unit] ?? 0
    for (let input = 0; input < inputs; input++)
      slope[input] = (slope[input] ?? 0) + weight * (views[from + unit * inputs + input] ?? 0)
  }
  if (view === 'sentence')
    for (let input = 0; input < inputs; input++)
      slope[input] = (slope[input] ?? 0) + (heads[hidden + input] ?? 0)
  return slope
}
