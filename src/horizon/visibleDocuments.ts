import type { KnownDocument } from '../model/document.js'
import type { Universe } from '../model/universe.js'
import { originalsAmong } from '../universe/originalsOf.js'
import { addressGivesNameAway, givesNameAway, type HiddenWords } from './hiddenWords.js'
import type { Horizon } from './horizon.js'
import { sees } from './sees.js'

/**
 * The documents as their reader may know of them. Where the headline is hidden, the document stands under its outlet
 * and day, without its address, which often repeats the headline; a reader who wants no marks does not see it at all.
 * Which of them repeat one another is said as though there were no others.
 */
export function visibleDocuments(
  { documents, works }: Universe,
  horizon: Horizon,
  hiddenWords: HiddenWords,
): KnownDocument[] {
  const originals = originalsAmong(documents, documents.filter(isShown))
  return documents.flatMap((document) => {
    const { repeats: _, ...alone } = document
    const original = originals.get(document.id)
    if (original !== undefined) return [original === document.id ? alone : { ...alone, repeats: original }]
    if (isShown(document)) return [document.repeats === undefined ? document : alone]
    return horizon.articles === 'silent'
      ? []
      : [{ ...alone, title: null, url: null, byline: null, revealedIn: [] }]
  })

  function isShown({ title, url, byline, revealedIn }: KnownDocument): boolean {
    return (
      sees(horizon, works, revealedIn) &&
      !(title !== null && givesNameAway(hiddenWords, title)) &&
      !(byline !== null && givesNameAway(hiddenWords, byline)) &&
      !(url !== null && addressGivesNameAway(hiddenWords, url))
    )
  }
}
