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
export const ROLE_NOUN = `(?:${NOUNS.map(([, nouns]) => eitherCase(nouns)).join('|')})s?`
/** One role or several: "writer-director", "creator and showrunner", "writer, director and producer". */
export const ROLE_NOUNS_JOINED = `${ROLE_NOUN}(?:(?:, (?:and )?| and | & |-|/)${ROLE_NOUN})*`
export const ROLE_VERB = `(?:${VERBS.map(([, stems]) => stems).join('|')})`
export const ROLE_VERBS_JOINED = `${ROLE_VERB}(?:(?:, (?:and )?| and |/)${ROLE_VERB})*`

/** `creator|author` with a small or a capital first letter. */
function eitherCase(nouns: string): string {
  return nouns.replace(
    /(^|\|)([a-z])/g,
    (_, before: string, letter: string) => `${before}[${letter.toUpperCase()}${letter}]`,
  )
}

/** The credits that joined role words name: `rolesIn('writer-director')` is writer and director. */
export function rolesIn(words: string): CreditRole[] {
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
