import { partRef } from '../../../model/installmentRef.js'
import type { PackName } from '../../pack/pack.js'
import type { GuideBook, GuideCharacter, Stage } from './guide.js'

/**
 * The names of a character in a book, each with the chapter that reveals it, aliases last. A guide gives one name for the
 * whole book, known from the first stage; but where a later stage says that somebody is “revealed to be Aslan”, and none before
 * it says the name, they are called by their part until then: “the Mysterious lion”.
 */
export function namesInBook({ id }: Pick<GuideBook, 'id'>, character: GuideCharacter): readonly PackName[] {
  const [first] = character.stages
  const toldIn = (chapter: number): readonly string[] => [partRef(id, chapter)]
  const named = namedIn(character)
  const aliases = character.aliases.map((name): PackName => {
    return { name, role: 'alias', revealedIn: toldIn(Math.max(named, aliasesFrom(character))) }
  })
  const own: PackName = { name: character.name, revealedIn: toldIn(named) }
  if (named === first.chapter || first.role === null) return [own, ...aliases]
  return [{ name: `the ${first.role}`, revealedIn: toldIn(first.chapter) }, own, ...aliases]
}

/** The chapter in which the reader of a book can first name a character by their own name. */
export const namedIn = (character: GuideCharacter): number =>
  (namingStage(character) ?? character.stages[0]).chapter

/**
 * From which chapter on a character's aliases are told. The guide does not say; it adds a stage whenever something new
 * is learnt of somebody, so all is known with the last one.
 */
export const aliasesFrom = ({ stages }: GuideCharacter): number =>
  stages.reduce((last, { chapter }) => Math.max(last, chapter), 0)

function namingStage({ name, stages }: GuideCharacter): Stage | null {
  const place = stages.findIndex(({ description }) => description?.includes(name))
  const stage = stages[place]
  if (place < 1 || stage === undefined) return null
  return revealsAs(stage.description ?? '', name) ? stage : null
}

const REVEALED = /\b(?:revealed (?:to be|as)|turns out to be|real name is|true identity is) $/i

function revealsAs(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (REVEALED.test(text.slice(Math.max(0, at - 30), at))) return true
  }
  return false
}
