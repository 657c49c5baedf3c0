/** `recap` for people: under each season what happened in it, each sentence with its installment. */
import { hanging } from '../indented.js'
import { heading, prose } from '../readingText.js'
import { startOfSentence } from '../statementLines.js'
import type { Page } from '../statementTable.js'
import type { Recap, RecapSentence, RecapThing } from './recapOf.js'

export function* recapText({ things }: Recap, page: Page): Generator<string> {
  for (const thing of things) yield* thingText(thing, page)
}

function* thingText({ name, kind, format, sentences }: RecapThing, page: Page): Generator<string> {
  yield* heading(`${startOfSentence(name)} (${format ?? kind})`, page)
  if (sentences.length === 0) yield* prose('Nothing so far.', page, page.ink.dim)
  // What is all of the work stands under its title.
  let chapter: string | null | undefined = format === null ? undefined : name
  for (const sentence of sentences) {
    if (sentence.chapter !== chapter) yield* prose(chapterWords(sentence), page, page.ink.bold)
    chapter = sentence.chapter
    yield* hanging('• ', runsOf(sentence, page), page)
  }
}

const chapterWords = ({ chapter }: RecapSentence): string => chapter ?? 'To begin with'

function runsOf({ words, place, chapter, statement }: RecapSentence, { ink }: Page) {
  const { certainty, cue } = statement
  const hedge = certainty === 'certain' ? '' : cue === null ? certainty : `${certainty}: ${cue}`
  // Where the place is all of the season it stands above already.
  const where = place === null || chapter?.endsWith(place) === true ? '' : place
  const aside = [where, hedge].filter((part) => part !== '').join('; ')
  return [
    { words: startOfSentence(words), ink: asIs },
    { words: aside === '' ? '' : ` (${aside})`, ink: ink.dim },
  ]
}

const asIs = (words: string): string => words
