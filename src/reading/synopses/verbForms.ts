/** The forms of English verbs, as far as synopses need them: who does it, and whether it is done. */
import { STORY_VERBS } from './storyVerbs.js'

/** “meets” of “meet”, “has” of “have”: as it is told of one. */
export function ofOne(verb: string): string {
  const irregular = OF_ONE.get(verb)
  if (irregular !== undefined) return irregular
  if (/(?:[sxz]|[cs]h|o)$/.test(verb)) return `${verb}es`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return `${verb}s`
}

const OF_ONE: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
  ['do', 'does'],
])

const KNOWN_OF_ONE: ReadonlySet<string> = new Set([...STORY_VERBS].map(ofOne))

/** “meets”, where nothing but the word itself says that it is a verb. */
export const isKnownOfOne = (word: string): boolean => KNOWN_OF_ONE.has(word)

/** “meets”: what stands right behind a name and ends like this is a verb. */
export const looksOfOne = (word: string): boolean =>
  KNOWN_OF_ONE.has(word) || (/^[a-z]{2,}[^'su-]s$/.test(word) && !NO_VERBS.has(word))

const NO_VERBS: ReadonlySet<string> = new Set(
  'as is was has does his its this always besides perhaps sometimes afterwards towards backwards upstairs downstairs indoors outdoors others times years days hours minutes weeks months alias plus'.split(
    ' ',
  ),
)

/** “meet”, of several. */
export const isOfSeveral = (word: string): boolean => STORY_VERBS.has(word)

/** “killed”, “taken”, “shot”: after “is” something done to somebody. */
export const isParticiple = (word: string): boolean =>
  (/[a-z]{2}ed$/.test(word) && !ADJECTIVES.has(word)) || IRREGULAR_PARTICIPLES.has(word)

const ADJECTIVES: ReadonlySet<string> = new Set('need indeed seed breed red wicked naked'.split(' '))

const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  `beaten been bitten born bought bound brought built burnt caught chosen cut done drawn driven drunk fallen felt forbidden forced
  forgotten forgiven found fought frozen given gone grown heard held hidden hit hung hurt kept knocked known laid led left lost
  made met paid put ridden run said seen sent set shaken shot shown shut slain sold spent spoken stabbed stolen stricken struck stuck sunk
  swept sworn taken taught thrown told torn understood woken won worn wounded wed`.split(/\s+/),
)

/** “killed” where it may be the verb of a clause: synopses tell what was before in the past. */
export const isPast = (word: string): boolean =>
  (/[a-z]{2}ed$/.test(word) && !ADJECTIVES.has(word)) || PASTS.has(word)

const PASTS: ReadonlySet<string> = new Set(
  `began broke brought built came caught chose did drove fell felt fled forgot fought found gave got grew heard held hid kept killed knew led
  left lost made met ran rose said sang sank saw sent shot slept sold spoke stole stood struck swore took taught threw told
  went wept woke won wore wrote`.split(/\s+/),
)

/** What all forms of a verb have in common: “captur” of “captures” and “captured”. Good enough to compare by. */
export const stemOf = (verb: string): string =>
  verb
    .replace(/(?<=[a-z]{2})ie[sd]$/, 'y')
    .replace(/(?<=[a-z])(?:ing|es|ed|s|e)$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1')

/** Words that stand before or between verbs and say only how or when. */
export const isAdverb = (word: string): boolean =>
  (/[a-z]{3}ly$/.test(word) && !NOT_ADVERBS.has(word)) || ADVERBS.has(word)

const NOT_ADVERBS: ReadonlySet<string> = new Set('family reply rely supply apply ally bully only'.split(' '))
const ADVERBS: ReadonlySet<string> = new Set(
  'then also now still soon later eventually again once finally both all alone together each instead meanwhile even just almost nearly already almost himself herself themselves first next secretly not never always often nonetheless nevertheless however too back in turn'.split(
    ' ',
  ),
)
