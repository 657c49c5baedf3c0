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
  const hidden = Float64Array.from(network.start)
  VIEWS.forEach((view, place) => {
    const numbers = views[view]
    if (numbers === null) return
    const isShared = view === 'paragraph' || view === 'article'
    const added = (isShared ? kept.get(numbers) : undefined) ?? addedBy(network, place, numbers)
    if (isShared) kept.set(numbers, added)
    for (let unit = 0; unit < hidden.length; unit++) hidden[unit] = (hidden[unit] ?? 0) + (added[unit] ?? 0)
  })
  for (let unit = 0; unit < hidden.length; unit++) hidden[unit] = Math.max(0, hidden[unit] ?? 0)
  return { views, hidden, logOdds: headsOf(network, hidden, views.sentence) }
}

function addedBy({ inputs, hidden, views }: Network, place: number, numbers: Float64Array): Float64Array {
  const added = new Float64Array(hidden)
  let at = place * hidden * inputs
  for (let unit = 0; unit < hidden; unit++) {
    let sum = 0
    for (let input = 0; input < inputs; input++) sum += (views[at++] ?? 0) * (numbers[input] ?? 0)
    added[unit] = sum
  }
  return added
}

function headsOf(network: Network, hidden: Float64Array, own: Float64Array | null): LogOdds {
  const logOdds: Record<Head, number> = { spoils: 0, story: 0, other: 0, preview: 0 }
  let at = 0
  for (const head of HEADS) {
    let sum = 0
    for (let unit = 0; unit < network.hidden; unit++) sum += (network.heads[at++] ?? 0) * (hidden[unit] ?? 0)
    for (let input = 0; input < network.inputs; input++)
      sum += (network.heads[at++] ?? 0) * (own?.[input] ?? 0)
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
