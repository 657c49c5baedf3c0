import type { KnownDocument } from '../model/document.js'
import type { Universe } from '../model/universe.js'
import { documentIndexOf } from '../universe/documentIndex.js'
import { inTurn, type Originals } from '../universe/originalsOf.js'
import { findById } from './findById.js'
import { addressGivesNameAway, givesNameAway, type HiddenWords } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import { sees } from './sees.js'

/** The documents as their reader may know of them, each judged when it is asked for: nobody reads all of them. */
export interface VisibleDocuments {
  readonly with: (id: string) => KnownDocument | undefined
  /** All of them, by id. */
  readonly all: () => KnownDocument[]
  /**
   * Those published last first, of one day by id.
   * @param from the id of the first of them; there are none where the reader may not know of it
   */
  readonly newestFirst: (from?: string) => Generator<KnownDocument, void>
  /** All that tell the same in mostly the same words with their headlines shown, the original first; none where one is alone. */
  readonly repeating: (id: string) => readonly KnownDocument[]
  readonly originals: Originals
}

/**
 * Where the headline is hidden, a document stands under its outlet and day, without its address, which often repeats the
 * headline; a reader who wants no marks does not see it at all. Which of them repeat one another is said as though there
 * were no others.
 * @param universe whose documents are sorted by id
 */
export function visibleDocuments(
  { documents, works }: Pick<Universe, 'documents' | 'works'>,
  horizon: Horizon,
  hiddenWords: HiddenWords,
): VisibleDocuments {
  const judged = new Map<string, KnownDocument | undefined>()

  const shown = (document: KnownDocument): KnownDocument | undefined => {
    const { id } = document
    if (!judged.has(id)) judged.set(id, judge(document))
    return judged.get(id)
  }
  const withId = (id: string): KnownDocument | undefined => {
    const document = findById(documents, id)
    return document === undefined ? undefined : shown(document)
  }
  return {
    with: withId,
    all: () => documents.flatMap((each) => shown(each) ?? []),
    newestFirst,
    repeating: (id) => tellingTheSame(id).flatMap((each) => shown(each) ?? []),
    originals: { get: (id) => tellingTheSame(id)[0]?.id },
  }

  function* newestFirst(from?: string): Generator<KnownDocument, void> {
    const { days, publishedOn } = documentIndexOf(documents)
    const first = from === undefined ? undefined : withId(from)
    if (from !== undefined && first === undefined) return
    let isPast = first === undefined
    for (let at = days.length - 1; at >= 0; at -= 1) {
      const there = publishedOn.get(days[at] ?? '') ?? []
      if (!isPast && findById(there, from ?? '') === undefined) continue
      for (const each of there) {
        isPast ||= each.id === from
        const document = isPast ? shown(each) : undefined
        if (document !== undefined) yield document
      }
    }
  }

  /** Those of its story whose headlines show, where it is among them and not alone. */
  function tellingTheSame(id: string): readonly KnownDocument[] {
    const story = documentIndexOf(documents).stories.get(id)
    if (story === undefined) return []
    const there = inTurn(story.filter(isShown))
    return there.length > 1 && there.some((each) => each.id === id) ? there : []
  }

  function judge(document: KnownDocument): KnownDocument | undefined {
    const { repeats: _, ...alone } = document
    const [original] = tellingTheSame(document.id)
    if (original !== undefined)
      return original.id === document.id ? alone : { ...alone, repeats: original.id }
    if (isShown(document)) return document.repeats === undefined ? document : alone
    return horizon.articles === 'silent'
      ? undefined
      : { ...alone, title: null, url: null, byline: null, revealedIn: [] }
  }

  function isShown({ title, url, byline, revealedIn }: KnownDocument): boolean {
    return (
      sees(horizon, works, revealedIn) &&
      !(title !== null && givesNameAway(hiddenWords, title)) &&
      !(byline !== null && givesNameAway(hiddenWords, byline)) &&
      !(url !== null && addressGivesNameAway(hiddenWords, url))
    )
  }
}
