import { opaqueId } from '../../model/opaqueId.js'
import type { Evidence, Statement } from '../../model/statement.js'
import type { EntityFound } from '../names/mention.js'
import { documentPosition } from '../slots/slotted.js'
import type { ToldSentence } from './clause.js'
import type { StoryDraft, StoryRule } from './rules/storyRule.js'
import { STORY_RULES } from './rules/storyRules.js'

type StoryStatement = Omit<Statement, 'revealedIn' | 'basis'>

/** Of what the synopsis is, and its text. */
interface Whole {
  readonly text: string
  readonly work: EntityFound | null
}

/** Every statement of a synopsis in order of the rules; one that is made twice has two pieces of evidence. */
export function storyStatementsOf(told: readonly ToldSentence[], whole: Whole): StoryStatement[] {
  const merged = new Map<string, StoryStatement>()
  for (const sentence of told)
    for (const rule of Object.values<StoryRule>(STORY_RULES))
      for (const draft of rule.tells(sentence)) {
        const made = statementOf(rule, draft, { sentence, whole })
        const before = merged.get(made.id)
        merged.set(made.id, before === undefined ? made : withEvidence(before, made.evidence))
      }
  return [...merged.values()]
}

interface Telling {
  readonly sentence: ToldSentence
  readonly whole: Whole
}

function statementOf(
  { predicate }: StoryRule,
  draft: StoryDraft,
  { sentence, whole }: Telling,
): StoryStatement {
  const { subject, object = null, value = null, role = null, sure } = draft
  const start = documentPosition(sentence.slotted, draft.start)
  const end = documentPosition(sentence.slotted, draft.end)
  const claim = {
    predicate,
    subject: named(subject),
    object: object === null ? null : named(object),
    value,
    role,
    work: whole.work === null ? null : named(whole.work),
    season: null,
    installment: null,
    happens: null,
    happensText: null,
    certainty: sure?.certainty ?? 'certain',
    negated: false,
    cue: sure?.cue ?? null,
    realm: 'story',
    speakers: [],
  } as const
  return {
    id: opaqueId('statement', JSON.stringify(claim)),
    ...claim,
    evidence: [
      { sentence: sentence.slotted.sentence.index, start, end, quote: whole.text.slice(start, end) },
    ],
  }
}

/** The same words may say it twice. */
function withEvidence(statement: StoryStatement, more: readonly Evidence[]): StoryStatement {
  const others = more.filter(({ start }) => !statement.evidence.some((each) => each.start === start))
  return { ...statement, evidence: [...statement.evidence, ...others] }
}

const named = ({ kind, id, name }: EntityFound) => ({ kind, id, name })
