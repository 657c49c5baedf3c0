import type { Sentence } from '../sentences/splitSentences.js'
import type { Gender } from '../names/firstNames.js'
import type { EntityFound, MentionFound } from '../names/mention.js'
import { organisationOf } from '../names/organisationOf.js'
import type { SentenceTokens, Token } from '../names/tokens.js'
import { mainWork } from './mainWork.js'
import { POSSESSIVES, type Wanted } from './referringWords.js'
import { isActing, wantedAt } from './wantedAt.js'

/** How many sentences back an antecedent is looked for. */
const REACH = 6
/** How much farther one is preferred whose gender is known to fit to one who only may. */
const SURE_REACH = 3

/**
 * Pronouns and descriptions ("she", "the actor", "the series") as mentions of what was last spoken of that fits:
 * nearest sentence first, in it the earliest named, since subjects stand first. What finds nothing is left out.
 */
export function resolveReferences(
  sentences: readonly Sentence[],
  tokens: readonly SentenceTokens[],
  mentions: readonly MentionFound[],
): MentionFound[] {
  const bySentence = groupBySentence(sentences.length, mentions)
  const single = mentions.filter((mention) => !namesMany(sentences[mention.sentence], mention))
  const antecedents = groupBySentence(sentences.length, single)
  const found: MentionFound[] = []
  const genders = new Map<string, Gender>()
  const main = mainWork(sentences, mentions)
  for (const sentence of sentences) {
    const own = tokens[sentence.index]?.tokens ?? []
    const here = bySentence[sentence.index] ?? []
    own.forEach((token, at) => {
      learnGender({ genders, here }, token)
      const wanted = wantedAt(own, at, here)
      if (wanted === null) return
      const search = { bySentence: antecedents, sentence: sentence.index, before: token.start, genders, main }
      const actor = isActing(own, at) ? antecedent(search, { ...wanted, kinds: ['person'] }) : null
      const entity = actor ?? antecedent(search, wanted) ?? named(search, wanted)
      if (entity === null) return
      if (wanted.gender !== null) genders.set(entity.id, wanted.gender)
      const last = own[at + wanted.words - 1] ?? token
      found.push({
        start: token.start,
        end: last.end,
        sentence: sentence.index,
        entity,
        possessive: last.possessive,
        revealedIn: [],
        by: wanted.by,
      })
    })
  }
  return [...mentions, ...found].toSorted((a, b) => a.start - b.start)
}

const MANY = /^(?: [a-z]+)? (?:franchise|universe|saga|movies|films|comics)\b/

/** "the Silo movie franchise": many works, so that "the movie" is another one. */
function namesMany(sentence: Sentence | undefined, { entity, end }: MentionFound): boolean {
  if (sentence === undefined || entity.kind !== 'work') return false
  const at = end - sentence.start
  return MANY.test(sentence.text.slice(at, at + 40))
}

interface Learning {
  readonly genders: Map<string, Gender>
  readonly here: readonly MentionFound[]
}

/** "his" and "herself" tell the gender of the only one of whom the sentence has spoken, where the name does not. */
function learnGender({ genders, here }: Learning, token: Token): void {
  const gender = POSSESSIVES.get(token.lower)
  if (gender === undefined) return
  const before = here.filter(
    ({ entity, end }) => end <= token.start && (entity.kind === 'person' || entity.kind === 'character'),
  )
  const [only] = before
  if (only === undefined || before.some(({ entity }) => entity.id !== only.entity.id)) return
  if (only.entity.gender === null && !genders.has(only.entity.id)) genders.set(only.entity.id, gender)
}

interface Search {
  readonly bySentence: readonly (readonly MentionFound[])[]
  readonly sentence: number
  readonly before: number
  /** What pronouns have shown so far. */
  readonly genders: ReadonlyMap<string, Gender>
  /** The work that the article is about, where that is beyond doubt. */
  readonly main: EntityFound | null
}

function antecedent(search: Search, wanted: Wanted): EntityFound | null {
  if (
    search.main !== null &&
    wanted.kinds.includes('work') &&
    !search.bySentence[search.sentence]?.some(({ entity }) => entity.kind === 'work')
  )
    return search.main
  let possible: EntityFound | null = null
  for (let back = 0; back <= REACH; back++) {
    const mentions = search.bySentence[search.sentence - back] ?? []
    const fitting = mentions.filter(
      (mention) => mention.end <= search.before && fits(mention.entity, wanted, search.genders),
    )
    const isSure = ({ entity }: MentionFound): boolean => genderOf(entity, search.genders) === wanted.gender
    const sure = wanted.gender === null ? fitting[0] : fitting.find(isSure)
    if (sure !== undefined && (possible === null || back <= SURE_REACH)) return sure.entity
    // The subject of the same sentence, though nobody said whether it is a man or a woman: "Ritter revealed that she".
    if (
      back === 0 &&
      fitting[0]?.by === 'name' &&
      fitting[0] === mentions[0] &&
      fitting[0].entity.kind === 'person'
    )
      return fitting[0].entity
    possible ??= fitting[0]?.entity ?? null
    if (possible !== null && back >= SURE_REACH) return possible
  }
  return possible
}

/** How many sentences after it a description at the head of an article may be explained. */
const AHEAD = 2

/** "The actor who plays Dexter is back. Peter Vance told us": nobody fits before, so who opens the next sentences. */
function named({ bySentence, sentence, genders }: Search, wanted: Wanted): EntityFound | null {
  if (sentence > AHEAD || wanted.by !== 'description' || wanted.kinds[0] !== 'person') return null
  const next = bySentence
    .slice(sentence + 1, sentence + 1 + AHEAD)
    .flatMap((mentions) => mentions.slice(0, 1))
  return next.find(({ entity, by }) => by === 'name' && fits(entity, wanted, genders))?.entity ?? null
}

const genderOf = (entity: EntityFound, genders: ReadonlyMap<string, Gender>): Gender | null =>
  genders.get(entity.id) ?? entity.gender

function fits(entity: EntityFound, wanted: Wanted, genders: ReadonlyMap<string, Gender>): boolean {
  if (!wanted.kinds.includes(entity.kind) || organisationOf(entity)?.is === 'outlet') return false
  const gender = genderOf(entity, genders)
  return wanted.gender === null || gender === null || gender === wanted.gender
}

function groupBySentence(count: number, mentions: readonly MentionFound[]): MentionFound[][] {
  const groups: MentionFound[][] = Array.from({ length: count }, () => [])
  for (const mention of mentions) groups[mention.sentence]?.push(mention)
  return groups
}
