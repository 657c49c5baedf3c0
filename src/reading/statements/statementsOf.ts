import type { Named } from '../../model/entity.js'
import { opaqueId } from '../../model/opaqueId.js'
import type { Speaker, Statement } from '../../model/statement.js'
import type { Universe } from '../../model/universe.js'
import type { EntityFound } from '../names/mention.js'
import type { Slotted } from '../slots/slotted.js'
import { airsUnderHeadings } from './airsUnderHeadings.js'
import { antagonistFinder } from './antagonistFinder.js'
import { findStatements } from './findStatements.js'
import { homesOfCharacters } from './homesOfCharacters.js'
import { releasesInCalendar } from './releasesInCalendar.js'
import { seasonsSpokenOf } from './seasonsSpokenOf.js'
import { settleWorksOfParts } from './settleWorksOfParts.js'
import { speakerOf, speechesBySentence } from './speakerOf.js'
import type { Speech } from './speechesOf.js'
import { settleCredits } from './settleCredits.js'
import type { StatementFound } from './statementFound.js'
import type { Topic } from './topics.js'
import { tellsSpeeches } from './tellsSpeeches.js'
import { withoutVagueParts } from './withoutVagueParts.js'

/** What an article's statements are made from; lists have one item for each sentence. */
export interface Findings {
  readonly text: string
  readonly slotted: readonly Slotted[]
  readonly topics: readonly Topic[]
  readonly speeches: readonly Speech[]
  readonly universe: Universe
}

export type UnrevealedStatement = Omit<Statement, 'revealedIn' | 'basis'>

/** Every statement of an article, in order of the text; one that is made twice has two pieces of evidence. */
export function statementsOf(findings: Findings): UnrevealedStatement[] {
  const { speeches } = findings
  const bySentence = speechesBySentence(speeches)
  const antagonistOf = antagonistFinder(findings.slotted, findings.universe)
  const homes = homesOfCharacters(findings.universe)
  const seasons = seasonsSpokenOf(findings.slotted, findings.universe.works)
  const found = findings.slotted.flatMap((slotted, i) =>
    findStatements(slotted, { topic: findings.topics[i]?.work ?? null, antagonistOf, homes, seasons }),
  )
  const dated = releasesInCalendar(found, findings.slotted)
  const parts = withoutVagueParts(settleWorksOfParts(dated, findings.slotted))
  const told = [
    ...[...settleCredits(parts, findings.slotted), ...airsUnderHeadings(parts, findings.slotted)].map(
      (statement) => ({
        statement,
        speech: speakerOf(statement, bySentence),
      }),
    ),
    ...tellsSpeeches(speeches),
  ]
  const merged = new Map<string, Claim>()
  for (const { statement, speech } of told.toSorted((a, b) => a.statement.start - b.statement.start)) {
    const made = claimOf(statement, speech, findings.text)
    const key = keyOf(made)
    const before = merged.get(key)
    merged.set(
      key,
      before === undefined ? made : { ...before, evidence: [...before.evidence, ...made.evidence] },
    )
  }
  return Array.from(merged, ([key, claim]) => ({ ...claim, id: opaqueId('statement', key) }))
}

/** Its id is found once it is known which claims are the same. */
type Claim = UnrevealedStatement

function claimOf(found: StatementFound, speech: Speech | null, text: string): Claim {
  const { start, end, sentence, subject, object, work } = found
  return {
    id: '',
    predicate: found.predicate,
    realm: found.realm,
    value: found.value,
    role: found.role,
    season: found.season,
    installment: found.installment,
    happens: found.happens,
    happensText: found.happensText,
    certainty: found.certainty,
    negated: found.negated,
    cue: found.cue,
    subject: named(subject),
    object: object && named(object),
    work: work && named(work),
    speakers: speech === null ? [] : [speakerFrom(speech)],
    evidence: [{ sentence, start, end, quote: text.slice(start, end) }],
  }
}

/** An outlet that reports is no speaker of its own. */
const speakerFrom = ({ speaker, outlet, said }: Speech): Speaker => ({
  name: speaker === null || speaker.kind === 'organisation' ? null : speaker.name,
  outlet,
  said,
})

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
}: Claim): string =>
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
