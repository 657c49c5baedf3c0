import { slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Draft } from './rule.js'
import type { CreditRole } from '../../model/predicate.js'

/** How news calls each credit; a table walked in order, longest words first. */
const NOUNS: readonly (readonly [role: CreditRole, nouns: string])[] = [
  ['executive producer', 'executive producer|exec producer|EP'],
  ['showrunner', 'showrunner|show runner|co-showrunner'],
  ['creator', 'series creator|show creator|co-creator|creator|mastermind|auteur'],
  ['director', 'co-director|director|helmer|filmmaker'],
  ['writer', 'co-writer|screenwriter|scriptwriter|head writer|writer|scribe'],
  ['producer', 'co-producer|producer'],
  ['composer', 'composer'],
  ['author', 'author|novelist'],
  ['developer', 'developer'],
  [
    'other',
    'cinematographer|editor|host|costume designer|production designer|choreographer|casting director|co-host|narrator',
  ],
]

const VERBS: readonly (readonly [role: CreditRole, stems: string])[] = [
  ['executive producer', 'executive[- ]produc(?:e|es|ed|ing)'],
  ['director', 'direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|co-direct(?:s|ed|ing)?'],
  [
    'writer',
    'writ(?:e|es|ing|ten)|wrote|pen(?:s|ned|ning)?|script(?:s|ed|ing)|co-writ(?:e|es|ing|ten)|co-wrote',
  ],
  ['creator', 'creat(?:e|es|ed|ing)|co-creat(?:e|es|ed|ing)'],
  ['producer', 'produc(?:e|es|ed|ing)|co-produc(?:e|es|ed|ing)'],
  ['composer', 'compos(?:e|es|ed|ing)|scor(?:es|ed|ing)'],
  ['showrunner', 'showrun(?:s|ning)?'],
  ['developer', 'develop(?:s|ed)'],
]

/** Alternatives for a regular expression: nouns with plurals, in any case at their start. */
const ROLE_NOUN = `(?:${NOUNS.map(([, nouns]) => eitherCase(nouns)).join('|')})s?`
/** One role or several: "writer-director", "creator and showrunner", "writer, director and producer". */
const ROLE_NOUNS_JOINED = `${ROLE_NOUN}(?:(?:, (?:and )?| and | & |-|/)${ROLE_NOUN})*`
const ROLE_VERB = `(?:${VERBS.map(([, stems]) => stems).join('|')})`
export const ROLE_VERBS_JOINED = `${ROLE_VERB}(?:(?:, (?:and )?| and |/)${ROLE_VERB})*`

/** `creator|author` with a small or a capital first letter. */
function eitherCase(nouns: string): string {
  return nouns.replace(
    /(^|\|)([a-z])/g,
    (_, before: string, letter: string) => `${before}[${letter.toUpperCase()}${letter}]`,
  )
}

/** The credits that joined role words name: `rolesIn('writer-director')` is writer and director. */
function rolesIn(words: string): CreditRole[] {
  return rolesBy(NOUNS, words, 's?')
}

export function rolesOfVerbs(words: string): CreditRole[] {
  return rolesBy(VERBS, words, '')
}

function rolesBy(
  table: readonly (readonly [CreditRole, string])[],
  words: string,
  ending: string,
): CreditRole[] {
  const roles: CreditRole[] = []
  let rest = words.toLowerCase()
  for (const [role, forms] of table) {
    const found = new RegExp(`(?<![a-z])(?:${forms.toLowerCase()})${ending}(?![a-z])`)
    if (!found.test(rest)) continue
    roles.push(role)
    rest = rest.replace(found, ' ')
  }
  return roles
}

/** The group that holds joined role words. */
export const ROLES = `(?<roles>${ROLE_NOUNS_JOINED})`

/** A credit for each role, person and work of a match; a role in the singular belongs to the first person only. */
export function tellsCredit(match: PatternMatch): readonly Draft[] {
  const works = [...slotsOf(match, 'works'), ...slotsOf(match, 'work')]
  const words = match.groups['roles'] ?? ''
  const before = match.groups['works'] !== undefined || /s$/.test(words)
  const people = slotsOf(match, 'people').slice(0, before ? undefined : 1)
  return rolesIn(words).flatMap((role) =>
    people.flatMap(({ entity: subject }) =>
      works.length === 0 ? [{ subject, role }] : works.map((work) => ({ subject, role, work })),
    ),
  )
}
