import { slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Draft } from './rule.js'
import type { CreditRole } from '../../model/predicate.js'

/** How news calls each credit; a table walked in order, longest words first. */
const NOUNS: readonly (readonly [role: CreditRole, nouns: string])[] = [
  ['executive producer', 'co-executive producer|executive producer|exec producer|exec-producer|EP'],
  ['showrunner', 'co-showrunner|showrunner|show runner|show-runner'],
  ['creator', 'series creator|show creator|co-creator|creator|mastermind|auteur'],
  ['other', 'casting director|director of photography|art director|music director|creative director'],
  ['director', 'co-director|director|helmer|filmmaker'],
  ['writer', 'co-writer|screenwriter|scriptwriter|head writer|writer|scribe'],
  ['producer', 'co-producer|producer'],
  ['composer', 'composer'],
  ['author', 'author|novelist'],
  ['developer', 'developer'],
  [
    'other',
    'cinematographer|editor|host|costume designer|production designer|choreographer|stunt coordinator|music supervisor|co-host|narrator',
  ],
]

const VERBS: readonly (readonly [role: CreditRole, stems: string])[] = [
  ['executive producer', '(?:executive|exec)[- ]produc(?:e|es|ed|ing)|EPs'],
  ['director', 'direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|co-direct(?:s|ed|ing)?'],
  [
    'writer',
    'writ(?:e|es|ing|ten)|wrote|pen(?:s|ned|ning)?|script(?:s|ed|ing)|co-writ(?:e|es|ing|ten)|co-wrote|adapt(?:s|ed|ing)',
  ],
  ['creator', 'creat(?:e|es|ed|ing)|co-creat(?:e|es|ed|ing)'],
  ['producer', 'produc(?:e|es|ed|ing)|co-produc(?:e|es|ed|ing)'],
  ['composer', 'compos(?:e|es|ed|ing)|scor(?:es|ed|ing)'],
  ['showrunner', 'showrun(?:s|ning)?|show-?run|run (?=$|the show)'],
  ['developer', 'develop(?:s|ed|ing)'],
]

/** Alternatives for a regular expression: nouns with plurals, in any case at their start. */
const ROLE_NOUN = `(?:${NOUNS.map(([, nouns]) => eachInEitherCase(nouns)).join('|')})s?`
/** One role or several: "writer-director", "creator and showrunner", "writer, director and producer". */
const ROLE_NOUNS_JOINED = `${ROLE_NOUN}(?:(?:, (?:and )?| and | & |-|/)${ROLE_NOUN})*`
const ROLE_VERB = `(?:${VERBS.map(([, stems]) => eitherCase(stems)).join('|')})`
const ROLE_VERBS_JOINED = `${ROLE_VERB}(?:(?:, (?:and )?| and |/)${ROLE_VERB})*`

/** `executive producer|author` with small or capital first letters of its words. */
function eachInEitherCase(nouns: string): string {
  return nouns.replaceAll(/(?<![a-zA-Z])[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
}

/** `creator|author` with a small or a capital first letter. */
function eitherCase(nouns: string): string {
  return nouns.replace(
    /(^|\|)([a-z])/g,
    (_, before: string, letter: string) => `${before}[${letter.toUpperCase()}${letter}]`,
  )
}

type FormTable = readonly (readonly [role: CreditRole, form: RegExp])[]

const wholeWords = (table: typeof NOUNS, ending: string): FormTable =>
  table.map(([role, forms]) => [role, new RegExp(`(?<![a-z])(?:${forms.toLowerCase()})${ending}(?![a-z])`)])

/** Who runs a show is its boss too, or leads its writers' room; beside other words bosses are of the story. */
const NOUN_FORMS = wholeWords(
  [['showrunner', "writers'? room"], ...NOUNS, ['showrunner', 'boss(?:e(?=s))?']],
  's?',
)
/** Parties are hosted too, so that these need their work beside them. */
const VERB_FORMS = wholeWords(
  [...VERBS, ['other', 'host(?:s|ed)|narrat(?:es|ed)|edit(?:s|ed)'], ['showrunner', 'run']],
  '',
)

/** The credits that joined role words name: `rolesBy(NOUN_FORMS, 'writer-director')` is writer and director. */
function rolesBy(table: FormTable, words: string): CreditRole[] {
  const roles: CreditRole[] = []
  let rest = words.toLowerCase()
  for (const [role, form] of table) {
    if (!form.test(rest)) continue
    roles.push(role)
    rest = rest.replace(form, ' ')
  }
  return roles
}

/** The group that holds joined role words. */
export const ROLES = `(?<roles>${ROLE_NOUNS_JOINED})`

/** The group that holds joined role verbs. */
export const VERBED = `(?<verbs>${ROLE_VERBS_JOINED})`

/** A credit for each role, person and work of a match; a role in the singular belongs to the first person only. */
export function tellsCredit(match: PatternMatch): readonly Draft[] {
  const { roles = '', verbs = '' } = match.groups
  const isShared = verbs !== '' || roles.endsWith('s')
  const people = [
    ...slotsOf(match, 'people').slice(0, isShared ? undefined : 1),
    ...slotsOf(match, 'more'),
    ...slotsOf(match, 'person'),
  ]
  const of = [...slotsOf(match, 'works'), ...slotsOf(match, 'work'), ...slotsOf(match, 'also')]
  return [...rolesBy(NOUN_FORMS, roles), ...rolesBy(VERB_FORMS, verbs)].flatMap((role) =>
    people.flatMap(({ entity: subject }) =>
      of.length === 0 ? [{ subject, role }] : of.map((work) => ({ subject, role, work })),
    ),
  )
}
