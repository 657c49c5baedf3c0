import type { Named } from '../../model/entity.js'
import { opaqueId } from '../../model/opaqueId.js'
import type { Statement } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import type { EntityFound, MentionFound } from '../names/mention.js'
import type { Quotation } from '../quotations/findQuotations.js'
import type { Slotted } from '../slots/slotted.js'
import { antagonistFinder } from './antagonistFinder.js'
import { findStatements } from './findStatements.js'
import { speakerOf, type Speech } from './speakerOf.js'
import type { StatementFound } from './statementFound.js'
import { tellsQuotations } from './tellsQuotations.js'

/** What an article's statements are made from; lists have one item for each sentence. */
export interface Findings {
  readonly text: string
  readonly slotted: readonly Slotted[]
  readonly topics: readonly (EntityFound | null)[]
  readonly mentions: readonly MentionFound[]
  readonly quotations: readonly Quotation[]
  readonly universe: Universe
}

export type UnrevealedStatement = Omit<Statement, 'revealedIn' | 'basis'>

/** Every statement of an article, in order of the text; one that is made twice has two pieces of evidence. */
export function statementsOf(findings: Findings): UnrevealedStatement[] {
  const speeches = speechesOf(findings)
  const antagonistOf = antagonistFinder(findings.slotted, findings.universe)
  const found = findings.slotted.flatMap((slotted, i) =>
    findStatements(slotted, { topic: findings.topics[i] ?? null, antagonistOf }),
  )
  const told = [
    ...found.map((statement) => ({ statement, speech: speakerOf(statement, speeches) })),
    ...tellsQuotations(speeches),
  ]
  const merged = new Map<string, UnrevealedStatement>()
  for (const { statement, speech } of told.toSorted((a, b) => a.statement.start - b.statement.start)) {
    const made = make(statement, speech, findings.text)
    const before = merged.get(made.id)
    merged.set(
      made.id,
      before === undefined ? made : { ...before, evidence: [...before.evidence, ...made.evidence] },
    )
  }
  return [...merged.values()]
}

/** The quotations with who speaks them, in order of position. */
function speechesOf({ quotations, mentions, text, slotted }: Findings): Speech[] {
  let at = 0
  let sentence = 0
  return quotations.map((quotation) => {
    while ((slotted[sentence]?.sentence.end ?? Infinity) <= quotation.start) sentence++
    const { source } = quotation
    if (source === null) return { quotation, sentence, speaker: null, venue: null }
    while (at > 0 && (mentions[at]?.start ?? 0) > source.start) at--
    while ((mentions[at]?.end ?? Infinity) <= source.start) at++
    const mention = mentions[at]
    const overlaps = mention !== undefined && mention.start < source.end
    return {
      quotation,
      sentence,
      speaker: overlaps ? mention.entity : described(text.slice(source.start, source.end)),
      venue: null,
    }
  })
}

/** A speaker whom the text does not name: "a source", "the moderator". */
function described(words: string): EntityFound | null {
  if (/^(?:he|she|they|it|i|we|who)$/i.test(words)) return null
  return {
    kind: 'person',
    id: opaqueId('read', 'described', words.toLowerCase()),
    name: words,
    gender: null,
    known: false,
  }
}

function make(found: StatementFound, speech: Speech | null, text: string): UnrevealedStatement {
  const { start, end, sentence, subject, object, work, ...rest } = found
  const speakers =
    speech === null ? [] : [{ name: speech.speaker?.name ?? null, outlet: speech.venue, said: null }]
  const claim = {
    ...rest,
    subject: named(subject),
    object: object && named(object),
    work: work && named(work),
    speakers,
  }
  return {
    id: opaqueId('statement', keyOf(claim)),
    ...claim,
    evidence: [{ sentence, start, end, quote: text.slice(start, end) }],
  }
}

const named = ({ kind, id, name }: EntityFound): Named => ({ kind, id, name })

/** The same key for the same claim: everything but the words it was read in. */
const keyOf = ({
  predicate,
  subject,
  object,
  value,
  role,
  work,
  season,
  installment,
  happens,
  negated,
  certainty,
}: Omit<UnrevealedStatement, 'id' | 'evidence'>): string =>
  JSON.stringify([
    predicate,
    subject.id,
    object?.id,
    value,
    role,
    work?.id,
    season,
    installment,
    happens,
    negated,
    certainty,
  ])
