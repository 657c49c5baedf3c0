import type { Realm } from '../../model/predicate.js'
import type { Basis } from '../../model/statement.js'
import type { MentionFound } from '../names/mention.js'
import type { Slotted } from '../slots/slotted.js'
import type { Topic } from '../statements/topics.js'
import { boundOf, type Known } from './boundOf.js'
import { namedParts } from './namedParts.js'
import { withoutCovered } from './withoutCovered.js'
import { warningIn } from './warnings.js'

/** What a sentence gives away. */
export interface RevealPoint {
  readonly realm: Realm | 'other'
  readonly revealedIn: readonly string[]
  readonly basis: Basis
}

/** What a sentence seems to be, before its names and dates are looked at; chances from 0 to 1. */
export interface Judged {
  readonly realm: Realm | 'other'
  readonly spoils: number
  /** Of what is not out yet. */
  readonly preview: number
}

/** What reveal points are found from: all lists have one item for each sentence. */
export interface Evidence {
  readonly slotted: readonly Slotted[]
  readonly mentions: readonly (readonly MentionFound[])[]
  readonly topics: readonly Topic[]
  /** In which works each character is. */
  readonly worksOf: ReadonlyMap<string, readonly string[]>
  readonly judgements: readonly Judged[]
  /** Whether a statement about the story was read in the sentence. */
  readonly tellsStory: readonly boolean[]
  readonly known: Known
}

/**
 * How sure a sentence must seem harmless before it is shown. A number from 0 to 1 says from which chance on a sentence
 * counts as spoiling; it is there to measure what each would hide.
 */
export type Caution = 'normal' | 'strict' | number

/** From this chance on a sentence counts as spoiling; chosen on the articles to learn from. */
const THRESHOLD = { normal: 0.13, strict: 0.05 }
const LOOKS_AHEAD = 0.5

/** The work whose name nobody can tell: no reader has seen it. */
const NAMELESS = '?'

/**
 * The reveal point of every sentence. A sentence that seems to spoil reveals the seasons or episodes that it names, else
 * what a warning before it is about, else the bound of the third law over the works it speaks of.
 */
export function findRevealPoints(evidence: Evidence, caution: Caution): RevealPoint[] {
  const threshold = typeof caution === 'number' ? caution : THRESHOLD[caution]
  let warned: readonly string[] | null = null
  return evidence.slotted.map((slotted, i) => {
    const judgement = evidence.judgements[i]
    const warning = warningIn(slotted)
    if (warning !== null) warned = warning === 'ends' ? null : warnedOf(slotted, i, evidence)
    const names = (evidence.mentions[i] ?? []).flatMap((mention) => mention.revealedIn)
    const realm = realmOf(i, evidence)
    const seemsTo = (judgement?.spoils ?? 0) >= threshold
    const spoils = warning === null && (evidence.tellsStory[i] === true || seemsTo)
    if (!spoils)
      return { realm, revealedIn: withoutCovered(names), basis: names.length === 0 ? 'public' : 'cue' }
    const point = pointOf({ slotted, i, warned, evidence })
    return { realm, revealedIn: withoutCovered([...point.revealedIn, ...names]), basis: point.basis }
  })
}

/** The story where a statement about it was read; else what it seems to be. */
function realmOf(i: number, { tellsStory, judgements }: Evidence): RevealPoint['realm'] {
  return tellsStory[i] === true ? 'story' : (judgements[i]?.realm ?? 'other')
}

interface Sentence {
  readonly slotted: Slotted
  readonly i: number
  readonly warned: readonly string[] | null
  readonly evidence: Evidence
}

function pointOf({ slotted, i, warned, evidence }: Sentence): Pick<RevealPoint, 'revealedIn' | 'basis'> {
  const looksAhead = isAhead(slotted, i, evidence)
  const parts = partsIn(slotted, i, evidence)
  if (parts.length > 0 && !looksAhead) return { revealedIn: parts, basis: 'cue' }
  if (warned !== null && !looksAhead) return { revealedIn: warned, basis: 'warning' }
  return { revealedIn: [...parts, ...boundAround({ slotted, i, evidence }, looksAhead)], basis: 'bound' }
}

/** The bound over all works that the sentence speaks of; never empty. */
function boundAround(
  { slotted, i, evidence }: Omit<Sentence, 'warned'>,
  looksAhead: boolean,
): readonly string[] {
  const works = worksIn(slotted, i, evidence)
  if (works.length === 0) return [NAMELESS]
  const bound = works.flatMap((work) => boundOf(work, evidence.known, looksAhead))
  return bound.length > 0 ? bound : works
}

/** Whether it tells of what is still to come; a fate that is told as a fact is not ahead, whatever stands around it. */
function isAhead({ text }: Slotted, i: number, { judgements, tellsStory }: Evidence): boolean {
  return (judgements[i]?.preview ?? 0) >= LOOKS_AHEAD && (tellsStory[i] !== true || FUTURE.test(text))
}

const FUTURE = /\b(?:will|won't|'ll|going to|upcoming|next|trailer|teaser|promo|soon|coming|set to)\b/

const partsIn = (slotted: Slotted, i: number, { known, topics }: Evidence): readonly string[] =>
  namedParts(slotted, known.works, topics[i]?.series?.id ?? null)

function warnedOf(slotted: Slotted, i: number, evidence: Evidence): readonly string[] {
  const parts = partsIn(slotted, i, evidence)
  return parts.length > 0 ? parts : boundAround({ slotted, i, evidence }, false)
}

/** The works it names, else those of its characters, else its topic. */
function worksIn(slotted: Slotted, i: number, evidence: Evidence): readonly string[] {
  const named = slotted.slots.flatMap((slot) => (slot.entity?.kind === 'work' ? [slot.entity.id] : []))
  if (named.length > 0) return [...new Set(named)]
  const played = slotted.slots.flatMap((slot) => evidence.worksOf.get(slot.entity?.id ?? '') ?? [])
  const topic = evidence.topics[i]?.work?.id
  return played.length > 0 ? [...new Set(played)] : topic === undefined ? [] : [topic]
}
