import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { calendarTitles } from './calendarTitles.js'
import { cappedTitles } from './cappedTitles.js'
import { creditsInBrackets } from './creditsInBrackets.js'
import { headedTitles } from './headedTitles.js'
import { headlineTitles } from './headlineTitles.js'
import { listedTitles } from './listedTitles.js'
import { markdownItalics } from './markdownItalics.js'
import { openingTitle } from './openingTitle.js'
import { titleLine } from './titleLine.js'
import { untitledWorks } from './untitledWorks.js'

/**
 * What each sentence sets as titles are set, but for quotation marks: in italics, on a line of its own, at the head of a
 * paragraph or a list, in brackets after who was in it, or as the headline; and what has no title yet.
 * @param emphasis spans of the document that are set in italics
 */
export function spansOfTitles(sentences: readonly Sentence[], emphasis: readonly Span[]): readonly Span[][] {
  const headline = headlineTitles(sentences)
  const headed = headedTitles(sentences)
  const calendar = calendarTitles(sentences)
  const capped = cappedTitles(sentences)
  const emphasised = emphasisBySentence(sentences, emphasis)
  return sentences.map((sentence, i) => [
    ...(headline.get(i) ?? []),
    ...(headed.get(i) ?? []),
    ...(calendar.get(i) ?? []),
    ...(capped.get(i) ?? []),
    ...(emphasised.get(i) ?? []),
    ...markdownItalics(sentence),
    ...titleLine(sentences, i),
    ...openingTitle(sentences, i),
    ...creditsInBrackets(sentence),
    ...listedTitles(sentence),
    ...untitledWorks(sentence),
  ])
}

function emphasisBySentence(
  sentences: readonly Sentence[],
  emphasis: readonly Span[],
): ReadonlyMap<number, readonly Span[]> {
  const bySentence = new Map<number, Span[]>()
  let at = 0
  for (const span of emphasis.toSorted((a, b) => a.start - b.start)) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= span.start) at++
    const own = bySentence.get(at)
    if (own === undefined) bySentence.set(at, [span])
    else own.push(span)
  }
  return bySentence
}
