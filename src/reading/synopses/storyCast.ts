/** Who is in a synopsis: nobody real, and nobody of another story. */
import { opaqueId } from '../../model/opaqueId.js'
import { GIVEN_NAMES } from '../names/givenNames.js'
import { plainName } from '../names/cast.js'
import type { NameOfKind } from '../names/decideKinds.js'
import type { NamesFound } from '../names/findNames.js'
import type { EntityFound, MentionFound } from '../names/mention.js'
import { looksOfOne, isOfSeveral } from './verbForms.js'
import { MODALS, skipAdverbs } from './verbPhrase.js'

/**
 * Whoever is not known to be real is a character, and so is whatever acts or is treated as somebody; a people (“a Klingon”)
 * and what is called by its kind (“Silver Bay”) are none.
 */
export function charactersOf(
  names: readonly NameOfKind[],
  { tokens }: Pick<NamesFound, 'tokens'>,
): NameOfKind[] {
  const wordsOf = (name: NameOfKind) =>
    tokens[name.sentence]?.tokens.map(({ lower }) => ({ word: lower })) ?? []
  const strangers = names.filter(isStranger)
  const acting = new Set(strangers.filter((name) => acts(name, wordsOf(name))).map(keyOf))
  const others = new Set(strangers.filter((name) => isOfKind(name, wordsOf(name))).map(keyOf))
  return names.map((name) => {
    if (!isStranger(name)) return name
    if (others.has(keyOf(name))) return { ...name, kind: name.kind === 'place' ? 'place' : 'thing' }
    if (acting.has(keyOf(name))) return { ...name, kind: 'character', known: [] }
    const isGiven = GIVEN_NAMES.has(name.surface.split(' ')[0] ?? '')
    if (isGiven || name.kind === 'person' || name.kind === 'character') return { ...name, kind: 'character' }
    return name.kind === 'place' ? name : { ...name, kind: 'thing' }
  })
}

const keyOf = ({ surface }: NameOfKind): string => surface.toLowerCase()

/**
 * Nothing that a universe knows, and not set as titles are. What news would call a network or a film may be anybody here,
 * but for what is written in capitals.
 */
const isStranger = ({ known, marked, title, surface }: NameOfKind): boolean =>
  !marked &&
  !title &&
  known.every(({ from, kind }) => from === 'table' && kind !== 'work' && surface !== surface.toUpperCase())

interface Word {
  readonly word: string
}

/** “Mara finds”, “befriends Mara”, “Mara’s brother” */
function acts({ from, to, possessive }: NameOfKind, tokens: readonly Word[]): boolean {
  const before = tokens[from - 1]?.word ?? ''
  if (before === 'the' || PLACING.test(before)) return false
  if (possessive) return SOMEBODYS.test(tokens[to]?.word ?? '')
  if (DONE_TO_SOMEBODY.test(before)) return true
  const after = tokens[skipAdverbs(tokens, to)]?.word ?? ''
  return (
    looksOfOne(after) || MODALS.has(after) || DOES.test(after) || (before === 'and' && isOfSeveral(after))
  )
}

const PLACING = /^(?:in|at|on|near|from|to|of|into|onto|aboard|around|across|towards?|via)$/
const SOMEBODYS =
  /^(?:father|mother|brother|sister|son|daughter|wife|husband|friend|life|death|body|mind|secret|past|heart|help|baby|child|children|family|murder|love|behavior|behaviour|feelings|parents|condition|trust|kidnapping)$/
const DONE_TO_SOMEBODY =
  /^(?:ask|tell|meet|befriend|kill|marrie|convince|help|save|rescue|confront|kidnap|capture|arrest|warn|join|love|persuade|betray|visit|accuse|invite|order|teache?|murder|marry|recruit|seduce|abduct|shoot|stab|attack|forgive|hire|blackmail|torture|blame|thank|named|called)s?$|^(?:captured|killed|met|married|murdered|kidnapped|rescued|saved|betrayed|brother|sister|father|mother|son|daughter|husband|wife|uncle|aunt|friend|girlfriend|boyfriend|cousin|nephew|niece|fiancée?|lover)$/
const DOES = /^(?:is|was|has|had|does|did)$/

/** “a Klingon”, “Silver Bay” */
function isOfKind({ from, surface }: NameOfKind, tokens: readonly Word[]): boolean {
  return (
    /^(?:an?|the|some|many|several|fellow)$/.test(tokens[from - 1]?.word ?? '') ||
    /^(?:in|at|near|across|throughout|outside|inside|aboard|beyond)$/.test(tokens[from - 1]?.word ?? '') ||
    /^(?:An? |USS |ISS |HMS )|\d$/.test(surface) ||
    KINDS.test(surface)
  )
}

const KINDS =
  /\b(?:quadrant|nebula|system|station|island|isle|bay|landing|watch|wall|city|town|village|castle|keep|house|hall|street|road|river|lake|forest|mountains?|valley|sea|ocean|kingdoms?|empire|federation|alliance|initiative|union|council|academy|university|school|hospital|prison|planet|moon|sector|sphere|base|camp|ship|project|corporation|company|industries|institute|police|army|guard|force|fleet|starfleet|order|church|temple|palace|bridge|tower|hotel|bar|club|court|war|day|night|agency|department|bureau|flight|airlines?|syndrome|starbase|protocol|states?|republic|prime|ii|iii|iv)$/i

/** Strangers as strangers of this work: the Tom of one series is not the Tom of another. */
export function ownedBy(work: string | null, mentions: readonly MentionFound[]): MentionFound[] {
  if (work === null) return [...mentions]
  const own = new Map<string, EntityFound>()
  return mentions.map((mention) => {
    const { entity } = mention
    if (entity.known || entity.kind === 'work') return mention
    const ours = own.get(entity.id) ?? {
      ...entity,
      id: opaqueId('read', work, entity.kind, plainName(entity.name)),
    }
    own.set(entity.id, ours)
    return { ...mention, entity: ours }
  })
}
