import type { Attribution } from '../attribution.js'
import type { Construction, Place } from '../construction.js'
import { isTopic } from '../isTopic.js'
import { sentenceSubject } from '../sentenceSubject.js'

/** Without a reporting verb, quoted words inside a sentence are its subject's: Roe has “no plans at all to return.” */
export const governed: Construction = {
  name: 'governed',
  reads: {
    'Roe has “no plans at all to return” to the island.': 'Roe | –',
    'After the finale, Jane Roe felt “lighter than in years.”': 'Jane Roe | –',
  },
  ignores: [
    'Roe plays her role as ‘the face of all that is good’ well.',
    'On how Jane Roe is holding up: “Not well at all, I fear.”',
    '“No plans at all to return” was the headline.',
    'The funniest lines are “I never loved the sea at all” and “Take me home.”',
  ],
  find: subjectOfSentence,
}

function subjectOfSentence({ text, pieces, at, quoted, floor }: Place): Attribution | null {
  // A quotation that begins its own sentence is nobody's yet, and single marks without a verb only set words apart.
  if (at === floor || /[‘']/.test(text.charAt(quoted.start - 1))) return null
  if (isTopic(pieces, floor, at)) return null
  const source = sentenceSubject(pieces, { floor, limit: at })
  return source === null || LINES.test(text.slice(source.start, source.end)) ? null : { source, cue: null }
}

/** "The best lines of the film are “…” and “…”": nobody says who speaks them. */
const LINES = /\b(?:lines?|quotes?|quips?|lyrics?|moments?|scenes?|slogans?|taglines?|captions?)$/
