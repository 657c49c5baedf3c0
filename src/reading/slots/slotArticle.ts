import type { Moment } from '../moments/findMoments.js'
import type { MentionFound } from '../names/mention.js'
import type { SentenceTokens } from '../names/tokens.js'
import { isEpisodeTitle } from '../references/isEpisodeTitle.js'
import type { Sentence } from '../sentences/splitSentences.js'
import type { Topic } from '../statements/topics.js'
import { slotOfMention, slotOfMoment, type Slot } from './slot.js'
import { slotSentence } from './slotSentence.js'
import type { Slotted } from './slotted.js'

/** What is laid into the sentences: mentions and moments in order of position, a topic for each sentence. */
export interface Findings {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly SentenceTokens[]
  readonly mentions: readonly MentionFound[]
  readonly moments: readonly Moment[]
  readonly topics: readonly Topic[]
}

/** Every sentence as rules see it. Where a name and a moment claim the same words, the name has them. */
export function slotArticle({ sentences, tokens, mentions, moments, topics }: Findings): Slotted[] {
  const slots = withoutOverlaps([
    ...mentions.map(slotOfMention),
    ...moments.filter((moment) => moment.kind === 'date').map(slotOfMoment),
  ])
  let at = 0
  return sentences.map((sentence, i) => {
    while ((slots[at]?.start ?? Infinity) < sentence.start) at++
    const own: Slot[] = []
    for (let slot = slots[at]; slot !== undefined && slot.start < sentence.end; slot = slots[++at])
      if (slot.end <= sentence.end) own.push(ofSeries(slot, sentence, topics[i]))
    return slotSentence(sentence, own, {
      topic: topics[i]?.series ?? null,
      titleCase: tokens[i]?.titleCase ?? false,
    })
  })
}

/** The title of an episode stands for its series. */
function ofSeries(slot: Slot, sentence: Sentence, topic: Topic | undefined): Slot {
  const series = topic?.series ?? null
  return slot.letter === 'W' &&
    series !== null &&
    slot.entity?.known === false &&
    isEpisodeTitle(sentence, slot)
    ? { ...slot, entity: series, named: false }
    : slot
}

function withoutOverlaps(slots: readonly Slot[]): Slot[] {
  const sorted = slots.toSorted((a, b) => a.start - b.start || rank(a) - rank(b))
  const kept: Slot[] = []
  for (const slot of sorted) {
    const last = kept.at(-1)
    if (last === undefined || last.end <= slot.start) kept.push(slot)
    else if (last.letter === 'T' && slot.letter !== 'T') kept[kept.length - 1] = slot
  }
  return kept
}

const rank = (slot: Slot): number => (slot.letter === 'T' ? 1 : 0)
