/** Tells from the verbs around a date whether it lies behind or ahead: news says “on Friday” for both. */
import type { Tokens } from './tokensOf.js'

export type Tense = 'past' | 'future' | null

const AHEAD =
  'will shall ll won would wait supposed may might could can must should going scheduled expected slated due payable effective soon poised ahead upcoming puts premieres premiers airs debuts returns launches arrives opens drops begins starts bows streams releases hits lands kicks comes continues resumes moves concludes wraps ends finishes expires deadline returning arriving premiering debuting airing launching coming opening dropping hitting landing streaming'

const BEHIND =
  'was were had did said told came went began became got made took gave left met won lost fell rose sold ran wrote saw held led found kept brought bought shot broke sent spoke drew grew knew paid spent stood struck threw wore cut beat bid since ago hit put chose flew gone been done seen taken given sat spread'

const TENSES: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ...AHEAD.split(' ').map((word): [string, 'future'] => [word, 'future']),
  ...BEHIND.split(' ').map((word): [string, 'past'] => [word, 'past']),
])

/** Before a date these look ahead to it; after one they are verbs like others (“On Friday he planned …”). */
const PLANS = new Set(['planned', 'plans', 'planning'])

/** Words in -ed that are no past tense. */
const NO_PAST = new Set('red united hundred unprecedented limited naked sacred bed wed'.split(' '))

/** Present and past are one word: after “to” or “will” it is neither. */
const SAME_IN_PAST = new Set('hit put cut beat bid spread'.split(' '))
const BEFORE_INFINITIVE = new Set('to will would ll shall may might could should can'.split(' '))

const STANDS_BEFORE_OUT = new Set(['is', 'are', ',', '('])

/** What has been put off lies ahead: “delayed to March 6”. */
const PUT_OFF = new Set('delayed postponed pushed bumped rescheduled slotted dated'.split(' '))
const TO_WHEN = new Set(['to', 'until', 'back', 'for', 'from'])
const MOVED = new Set([
  'moved',
  'shifted',
  'pushed',
  'bumped',
  'delayed',
  'postponed',
  'rescheduled',
  'slipped',
  'slid',
])

/** Whoever has done so speaks of what is still to come, where the date says which: “has set a March 6 premiere”. */
const ARRANGED = new Set(
  'set confirmed announced given landed scored got nabbed revealed locked booked claimed earned eyed gave'.split(
    ' ',
  ),
)
const COMING = new Set('premiere return release debut launch start bow date airdate'.split(' '))

/** Tokens from `from` up to, not with, `to`. */
export interface TokenSpan {
  readonly from: number
  readonly to: number
}

/** How far a verb may stand from its date, in tokens. */
const REACH = 24

/**
 * The tense at the tokens `from` to `to` (not with it): that of the nearest verb before in the sentence, else of
 * the nearest after it; null where no verb within `reach` tokens tells.
 */
export function tenseAround(tokens: Tokens, { from, to }: TokenSpan, reach = REACH): Tense {
  for (let at = from - 1; at >= Math.max(0, from - reach) && tokens.words[at] !== '.'; at--) {
    if (PLANS.has(tokens.words[at] ?? '')) return 'future'
    const tense = tenseAt(tokens, at)
    if (tense !== null) return arranges(tokens, at, { from, to }) ? 'future' : tense
  }
  for (let at = to; at < Math.min(tokens.words.length, to + reach) && tokens.words[at] !== '.'; at++) {
    const tense = tenseAt(tokens, at)
    if (tense !== null) return tense
  }
  return null
}

/** “pushed Silo from March 6 to May 8”, “has landed a March 6 debut”. */
function arranges({ words }: Tokens, at: number, { from, to }: TokenSpan): boolean {
  const verb = words[at] ?? ''
  const [before = '', after = ''] = [words[from - 1], words[to]]
  if (MOVED.has(verb)) return TO_WHEN.has(before)
  return ARRANGED.has(verb) && (before === 'a' || before === 'an') && COMING.has(after)
}

function tenseAt(tokens: Tokens, at: number): Tense {
  const word = tokens.words[at] ?? ''
  if (word === 'until') return (tokens.words[at - 1] ?? '.') === '.' ? null : 'future'
  const [before = '', after = ''] = [tokens.words[at - 1], tokens.words[at + 1]]
  // “is back Friday”, “out March 6”
  if ((word === 'out' || word === 'back') && STANDS_BEFORE_OUT.has(before)) return 'future'
  if (word === 'set') return after === 'to' || after === 'for' ? 'future' : 'past'
  if (SAME_IN_PAST.has(word) && BEFORE_INFINITIVE.has(before)) return null
  if (PUT_OFF.has(word) && TO_WHEN.has(after)) return 'future'
  if (word === 'to') return leadsAhead(before) ? 'future' : null
  const known = TENSES.get(word)
  if (word === 'followed' && after === 'by') return null
  // “will be released”: a participle is not the past.
  if (before === 'be' && known !== 'future') return null
  if (known !== undefined) return known
  return word.endsWith('ed') && !word.endsWith('eed') && word.length > 4 && !NO_PAST.has(word) ? 'past' : null
}

const LEADS_AHEAD = new Set(
  'is are ready likely about plan plans planned planning hope hopes expects expect want wants intends agreed continues needs'.split(
    ' ',
  ),
)
const leadsAhead = (word: string): boolean => LEADS_AHEAD.has(word)
