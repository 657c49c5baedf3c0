import type { EntityKind } from '../model/entity.js'
import { EPITHETS, ORDINARY_NAMES } from './nameWords.js'

/** One way in which a text may use a name. */
export interface Spelling {
  readonly text: string
  /** Whether it counts only where the text has the name's capitals. */
  readonly capitals: boolean
  /** Whether it counts only between quotation marks. */
  readonly quoted: boolean
  /** Whether it is only a part of the name, and may be a part of anybody else's too. */
  readonly isPart: boolean
}

/** Names of people are found in lower case too; what else has a name is often named with ordinary words. */
const PEOPLE: ReadonlySet<EntityKind> = new Set(['person', 'character'])

/** Kinds of which news uses parts of the name alone: “Stryker” for “Willis Stryker”. */
const CALLED_BY_PARTS: ReadonlySet<EntityKind> = new Set(['person', 'character', 'work'])

/** The ways in which a text may use `name`: whole, without its article, and by the parts that stand alone. */
export function spellingsOf(name: string, kind: EntityKind): Spelling[] {
  const bare = withoutArticle(name)
  const parts = CALLED_BY_PARTS.has(kind) ? wordsOf(bare).filter(standsAlone) : []
  const capitals = !PEOPLE.has(kind)
  const whole = new Set([name, bare])
  return [...new Set([...whole, ...parts])].map((text) => ({
    text,
    capitals: capitals || isAlsoOrdinary(text),
    quoted: false,
    isPart: !whole.has(text),
  }))
}

/** The ways in which a text may use the name of an installment: often ordinary words, and of these any may be one. */
export function titleSpellingsOf(title: string): Spelling[] {
  return [...new Set([title, withoutArticle(title)])].map((text) => ({
    text,
    capitals: true,
    quoted: wordsOf(text).length === 1,
    isPart: false,
  }))
}

const withoutArticle = (name: string): string => name.replace(/^the\s+/i, '')

/**
 * Whether a name describes (“the man who shot Stryker”, “Stryker's brother”) instead of being a proper name: then it may
 * give away another name inside it.
 */
export function isDescriptive(name: string): boolean {
  return /['’]s(?!\p{L})/u.test(name) || /\s\p{Ll}{2}/u.test(name.replace(PARTICLES, ' '))
}

/** Small words inside proper names of persons: Ludwig van Beethoven, Joan of Arc. */
const PARTICLES = /\s(?:al|and|bin|da|de|del|den|der|di|du|el|ibn|la|le|of|the|van|von|zu)(?=\s)/g

const wordsOf = (name: string): string[] => name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

const standsAlone = (word: string): boolean => /^\p{Lu}./u.test(word) && !EPITHETS.has(word.toLowerCase())

/** Whether every word of `text` is as common in lower case: then lower case does not mean the name. */
function isAlsoOrdinary(text: string): boolean {
  return wordsOf(text).every((word) => {
    const lower = word.toLowerCase()
    return word.length < 4 || EPITHETS.has(lower) || ORDINARY_NAMES.has(lower)
  })
}
