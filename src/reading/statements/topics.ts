import type { WorkKind } from '../../model/work.js'
import type { EntityFound, MentionFound } from '../names/mention.js'
import { isEpisodeTitle } from '../references/isEpisodeTitle.js'
import { weighWorks } from '../references/mainWork.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { isInPassing } from '../references/isInPassing.js'
import { isHeading } from './isHeading.js'

/** What a sentence is about where it names no work. */
export interface Topic {
  /** The work last spoken of in its paragraph, else the article's main work. */
  readonly work: EntityFound | null
  /** The same among works that can have seasons: what a bare "the second season" is of. */
  readonly series: EntityFound | null
}

/** The topic of every sentence. `kinds` tells what kind of work a known work is. */
export function topicsOf(
  sentences: readonly Sentence[],
  mentions: readonly MentionFound[],
  kinds: ReadonlyMap<string, WorkKind>,
): Topic[] {
  const named = mentions.filter((mention) => mention.entity.kind === 'work')
  const all = withoutEpisodes(sentences, named)
  const spokenOf = all.filter((mention) => !isInPassing(sentences[mention.sentence], mention))
  const works = spokenOf.length > 0 ? spokenOf : all
  const series = works.filter(({ entity }) => hasSeasons(kinds.get(entity.id)))
  const workTopics = lastSpokenOf(sentences, works)
  const seriesTopics = lastSpokenOf(sentences, series)
  return sentences.map((_, i) => ({
    work: workTopics[i] ?? null,
    series: seriesTopics[i] ?? workTopics[i] ?? null,
  }))
}

/** What is mostly called an episode is part of what the text is about; all of them where there is nothing else. */
function withoutEpisodes(sentences: readonly Sentence[], works: readonly MentionFound[]): MentionFound[] {
  const leaning = new Map<string, number>()
  for (const work of works) {
    const more = isEpisodeTitle(sentences[work.sentence], work) ? 1 : -1
    leaning.set(work.entity.id, (leaning.get(work.entity.id) ?? 0) + more)
  }
  const others = works.filter(({ entity }) => (leaning.get(entity.id) ?? 0) < 0)
  return others.length > 0 ? others : [...works]
}

const hasSeasons = (kind: WorkKind | undefined): boolean =>
  kind === undefined || kind === 'series' || kind === 'comic'

/**
 * A sentence's first work is what it speaks of, and later ones are what it is compared with; but where it names the one
 * that the article is about, that one. Under a heading it is the heading's work until another is named.
 */
function lastSpokenOf(
  sentences: readonly Sentence[],
  works: readonly MentionFound[],
): (EntityFound | null)[] {
  const main = weighWorks(sentences, works)[0]?.entity ?? null
  let at = 0
  let last: EntityFound | null = null
  let under: EntityFound | null = null
  let paragraph = -1
  const headed = new Set<string>()
  /** How many lines with a work of their own stand below each other here. */
  let run = 0
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) last = under
    paragraph = sentence.paragraph
    const topic = last ?? main
    const own: EntityFound[] = []
    for (; (works[at]?.sentence ?? Infinity) <= sentence.index; at++) {
      const named = works[at]?.entity
      if (named !== undefined) own.push(named)
    }
    last = own.find(({ id }) => id === main?.id) ?? own[0] ?? last
    // A list of headings comes first, and what is said under none of them begins with the work.
    if (under !== null && last !== null && headed.has(last.id)) under = last
    const heads = isHeading(sentences, sentence)
    run = heads && own.length > 0 ? run + 1 : 0
    // Lines below each other are a list, and head nothing; "Director: Jane Roe" goes on under the same heading.
    for (const { id } of run > 0 ? own : []) headed.add(id)
    if (run > 0) under = run < LIST ? (own[0] ?? null) : null
    else if (heads && !sentence.text.includes(':')) under = null
    return topic
  })
}

const LIST = 3
