import type { Speech } from './speechesOf.js'
import type { StatementFound } from './statementFound.js'

/** A match may reach a little past the end of a reported clause. */
const SLACK = 2

/** The speeches that touch each sentence. */
export type SpeechesBySentence = ReadonlyMap<number, readonly Speech[]>

/** The speech inside which a statement stands, a quotation before a report; null when the article makes it itself. */
export function speakerOf(statement: StatementFound, speeches: SpeechesBySentence): Speech | null {
  const around = (speeches.get(statement.sentence) ?? []).filter(
    (speech) => speech.start <= statement.start && statement.end <= speech.end + SLACK,
  )
  return around.find((speech) => speech.role === 'direct') ?? around.at(-1) ?? null
}

export function speechesBySentence(speeches: readonly Speech[]): SpeechesBySentence {
  const groups = new Map<number, Speech[]>()
  for (const speech of speeches) {
    for (let sentence = speech.sentence; sentence <= speech.lastSentence; sentence++) {
      const group = groups.get(sentence)
      if (group === undefined) groups.set(sentence, [speech])
      else group.push(speech)
    }
  }
  return groups
}
