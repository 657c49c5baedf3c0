import type { Span } from '../../model/reading.js'
import { opaqueId } from '../../model/opaqueId.js'
import type { Moment } from '../moments/findMoments.js'
import type { EntityFound, MentionFound } from '../names/mention.js'
import type { SpeechFound } from '../quotations/findSpeech.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { overlapFinder } from './overlapFinder.js'

/** Something said by somebody else than the article's writer; its span is the words said. */
export interface Speech extends Span {
  readonly role: 'direct' | 'indirect'
  readonly text: string
  /** Index of the sentence in which it begins. */
  readonly sentence: number
  readonly lastSentence: number
  readonly speaker: EntityFound | null
  /** The outlet or occasion that it was said to or at. */
  readonly outlet: string | null
  /** EDTF: when it was said. */
  readonly said: string | null
}

/** What speeches are made from; all lists in order of position. */
export interface Heard {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly MentionFound[]
  readonly moments: readonly Moment[]
  readonly speech: SpeechFound
}

/** Every quotation and report of an article with who said it, where and when, in order of position. */
export function speechesOf({ text, sentences, mentions, moments, speech }: Heard): Speech[] {
  const mentionAt = overlapFinder(mentions)
  const sentenceAt = overlapFinder(sentences)
  const momentIn = overlapFinder(moments)
  const made = (
    span: Span & {
      readonly cue: Span | null
      readonly venue: Span | null
      readonly source: (Span & { readonly kind: string }) | null
    },
  ): Omit<Speech, 'role' | 'text'> => {
    const { start, end, cue, venue, source } = span
    const mention = source === null ? undefined : mentionAt(source)
    const names = mention !== undefined && (source?.kind !== 'description' || coversMost(mention, source))
    const words = source === null ? '' : text.slice(source.start, source.end)
    const speaker = names || isSeenIn(words, mention, source) ? (mention?.entity ?? null) : described(words)
    const place =
      venue === null ? null : (mentionAt(venue)?.entity.name ?? text.slice(venue.start, venue.end))
    const home = cue === null ? undefined : sentenceAt(cue)
    const when =
      home === undefined
        ? undefined
        : momentIn(home, (moment) => moment.kind === 'date' && (moment.end <= start || moment.start >= end))
    const outletItself = speaker?.kind === 'organisation' ? speaker.name : null
    return {
      start,
      end,
      sentence: sentenceAt(span)?.index ?? 0,
      lastSentence: sentenceAt({ start: end - 1, end })?.index ?? 0,
      speaker,
      outlet: place ?? outletItself,
      said: when?.edtf ?? null,
    }
  }
  const quoted = speech.quotations.map((quotation): Speech => ({
    ...made(quotation),
    role: 'direct',
    text: quotation.text,
  }))
  const reported = speech.reports.map((report): Speech => ({
    ...made(report),
    role: 'indirect',
    text: text.slice(report.start, report.end),
  }))
  return [...quoted, ...reported].toSorted((a, b) => a.start - b.start)
}

/** "An NBC executive" is not NBC. */
const coversMost = (mention: Span, source: Span): boolean =>
  2 * (mention.end - mention.start) >= source.end - source.start

/** “All that it’ll be”: a clause, and nobody. */
const CLAUSE = /\b(?:it|they|he|she|we|you|I)(?:['’](?:ll|s|d|ve|re))?\b/

/** "the network's new teaser", "deleted scenes from the pilot", "the piece": in these something is said, but by nobody. */
const MUTE =
  /^(?:[^ ]+ ){0,4}?(?:trailers?|teasers?|clips?|footage|scenes?|films?|movies?|series|shows?|episodes?|seasons?|finale|premiere|books?|novels?|comics?|games?|titles?|posters?|images?|photos?|pieces?|facts?|plot|ending|true)(?: (?:of|from|in|for|about|on|at|to|that|with)\b.*)?$/

/** "footage of Jane Roe": whom it shows. */
const isSeenIn = (words: string, mention: MentionFound | undefined, source: Span | null): boolean =>
  mention?.entity.kind === 'person' && mention.end === source?.end && MUTE.test(words)

/** A speaker whom the text does not name: "a source", "the moderator". */
function described(words: string): EntityFound | null {
  if (words === '' || /^(?:he|she|they|it|i|we|who)$/i.test(words) || MUTE.test(words) || CLAUSE.test(words))
    return null
  return {
    kind: 'person',
    id: opaqueId('read', 'described', words.toLowerCase()),
    name: words,
    gender: null,
    known: false,
  }
}
