/** A statement in plain English, without its date and how sure it is: “Krysten Ritter plays Jessica Jones in The Defenders”. */
import type { Named } from '../model/entity.js'
import type { Predicate } from '../model/predicate.js'
import type { Claim } from '../model/statement.js'
import { tellDeed } from './tellDeed.js'
import { STAGE_WORDS } from './stageWords.js'
import { tellRelation } from './tellRelation.js'
import { withArticle } from './withArticle.js'

export function tellStatement(claim: Claim<Named>): string {
  const words = TOLD[claim.predicate](wordsOf(claim))
  return (UNEVEN.test(words) ? words.replaceAll(/\s+/g, ' ') : words).trim()
}

/** Nearly nothing has any but single spaces. */
const UNEVEN = /\s\s|[^\S ]/

/** The parts of a claim as they stand in a sentence. */
interface Words {
  readonly subject: string
  /** The subject with the season or episode meant, where the subject is the work itself. */
  readonly part: string
  /** The object's name, or the value where there is none. */
  readonly what: string
  readonly value: string | null
  readonly role: string | null
  /** “ in The Defenders”, where the work is not the subject; else nothing. */
  readonly inWork: string
  readonly isDenied: boolean
  /** Picks between what is said and what is denied. */
  readonly verb: (affirmed: string, denied: string) => string
}

const TOLD: Readonly<Record<Predicate, (words: Words) => string>> = {
  name: (w) => `${w.subject} ${w.verb('is', 'is not')} called ${w.what}`,
  sameAs: (w) => `${w.subject} ${w.verb('is', 'is not')} ${w.what}`,
  alias: (w) => `${w.subject} ${w.verb('is', 'is not')} also known as ${w.what}`,
  plays: (w) => `${w.subject} ${w.verb('plays', 'does not play')} ${w.what}${w.inWork}`,
  cast: (w) => `${w.subject} ${w.verb('is', 'is not')} in the cast${ofWork(w)}`,
  credit: (w) => `${w.subject} ${w.verb('is', 'is not')} ${creditWords(w)}`,
  format: (w) => `${w.subject} ${w.verb('is', 'is not')} ${withArticle(w.what)}`,
  'airs-on': (w) => `${w.part} ${w.verb('is', 'is not')} on ${w.what}`,
  release: (w) => `${releasedThing(w)} ${w.verb('comes out', 'does not come out')}`,
  production: (w) => `${w.part} ${w.verb('is', 'is not')} ${STAGE_WORDS[w.value ?? ''] ?? w.value ?? ''}`,
  adapts: (w) => `${w.part} ${w.verb('is', 'is not')} based on ${w.what}`,
  follows: (w) => `${w.part} ${w.verb('is', 'is not')} ${followRole(w.role)} ${w.what}`,
  'part-of': (w) => `${w.part} ${w.verb('is', 'is not')} part of ${w.what}`,
  'crosses-over-with': (w) => `${w.part} ${w.verb('crosses', 'does not cross')} over with ${w.what}`,
  'set-in': (w) => `${w.part} ${w.verb('is', 'is not')} set in ${w.what}`,
  said: (w) =>
    `${w.subject} ${w.verb('says', 'does not say')}${w.role === 'indirect' ? ' in effect' : ', word for word'}`,
  status: (w) => `${w.subject} ${w.verb('is', 'is not')} ${w.what}${w.inWork}`,
  relation: (w) => `${tellRelation(w)}${w.inWork}`,
  trait: (w) => `${w.subject}${tellDeed(w)}${w.inWork}`,
  // Whoever else takes part is named in the words.
  event: (w) => `${w.subject}${tellDeed({ ...w, what: w.value ?? w.what })}${w.inWork}`,
  'worked-on': (w) => `${w.subject} ${w.verb('worked', 'did not work')} on ${w.what}`,
  'about-production': (w) => `${w.part}: ${w.verb('', 'not ')}${w.what}${w.inWork}`,
}

function wordsOf(claim: Claim<Named>): Words {
  const { subject, object, work, season, installment } = claim
  const part = partWords(season, installment)
  const isItself = work !== null && work.id === subject.id
  const aboutObject = object !== null && work !== null && work.id === object.id
  return {
    subject: subject.name,
    part: (isItself || work === null) && subject.kind === 'work' ? subject.name + part : subject.name,
    what: (object?.name ?? claim.value ?? '') + (aboutObject ? part : ''),
    value: claim.value,
    role: claim.role,
    inWork: work === null || isItself || aboutObject ? '' : ` in ${work.name}${part}`,
    isDenied: claim.negated,
    verb: (affirmed, denied) => (claim.negated ? denied : affirmed),
  }
}

function partWords(season: number | null, installment: number | null): string {
  const inSeason = season === null ? '' : ` season ${season}`
  return installment === null ? inSeason : `${inSeason} episode ${installment}`
}

const ofWork = ({ what, inWork }: Words): string =>
  what === '' ? inWork.replace(/^ in /, ' of ') : ` of ${what}`

const creditWords = (words: Words): string =>
  words.role === null || words.role === 'other'
    ? `credited${ofWork(words).replace(/^ of /, ' in ')}`
    : `${words.role === 'studio' ? 'a studio' : words.role}${ofWork(words)}`

const followRole = (role: string | null): string =>
  role === null
    ? 'a successor of'
    : `${withArticle(role)} ${role === 'sequel' || role === 'prequel' ? 'to' : 'of'}`

const releasedThing = ({ part, value }: Words): string => (value === null ? part : `the ${value} of ${part}`)
