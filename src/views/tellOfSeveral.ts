/** What several do or are, in one sentence: “Ann, Bea and Cem argue about the map”. */
import { tellDeed } from './tellDeed.js'
import { inWords } from './tellRevealPoint.js'
import { tellStatement } from './tellStatement.js'
import type { NamedStatement } from './namedStatement.js'

/** @param same statements of several subjects that are the same in everything else; at least one */
export function tellOfSeveral(same: readonly NamedStatement[]): string {
  const [first] = same
  if (first === undefined) return ''
  const alone = tellStatement(first)
  const names = [...new Set(same.map(({ subject }) => subject.name))]
  if (names.length === 1) return alone
  const said = alone.slice(first.subject.name.length)
  const { predicate, value, negated } = first
  const isVerb =
    predicate === 'status' ||
    (value !== null && !tellDeed({ what: value, isDenied: negated }).startsWith(':'))
  return `${inWords(names)}${isVerb ? said.replace(VERB, (_, before: string, verb: string) => before + ofSeveral(verb)) : said}`
}

/** “nearly kills”: the verb, and what may stand before it. */
const VERB = /^( (?:(?:nearly|almost|never|not) )?)(\S+)/

function ofSeveral(verb: string): string {
  const irregular = IRREGULAR.get(verb)
  if (irregular !== undefined) return irregular
  if (/[^aeiou]ies$/.test(verb) && verb.length > 4) return `${verb.slice(0, -3)}y`
  if (/(?:ss|x|zz|[cs]h|o)es$/.test(verb)) return verb.slice(0, -2)
  return /[a-z]{2}[^s]s$|[a-z]es$/.test(verb) ? verb.slice(0, -1) : verb
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["doesn't", "don't"],
])
