import type { Gender } from '../names/givenNames.js'
import type { MentionFound } from '../names/mention.js'
import type { Token } from '../names/tokens.js'
import { POSSESSIVES } from './referringWords.js'

interface Learning {
  readonly genders: Map<string, Gender>
  readonly here: readonly MentionFound[]
}

/** "his" and "herself" tell the gender of the only one of whom the sentence has spoken, where the name does not. */
export function learnGender({ genders, here }: Learning, token: Token): void {
  const gender = POSSESSIVES.get(token.lower)
  if (gender === undefined) return
  const before = here.filter((mention) => mention.end <= token.start && isSomebody(mention))
  const [only] = before
  if (only === undefined || before.some(({ entity }) => entity.id !== only.entity.id)) return
  if (only.entity.gender === null && !genders.has(only.entity.id)) genders.set(only.entity.id, gender)
}

const isSomebody = ({ entity }: MentionFound): boolean =>
  entity.kind === 'person' || entity.kind === 'character'
