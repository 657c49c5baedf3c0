import type { EntityFound, MentionFound } from '../names/mention.js'
import type { Sentence } from '../sentences/splitSentences.js'

/** Words that say what somebody does, a trade a line with its one name first. */
const TRADES = `
  director directors direct directed directs directing helmer helmed helms helming filmmaker
  writer writers write wrote written writes writing screenwriter author authors novelist penned
  creator creators create created creates showrunner showrunners
  actor actors actress actresses star stars starring stars starred plays play played playing alum co-star co-stars costar
  singer musician rapper songstress sings
  producer producers produce produced produces
  composer composed
  host hosts hosted hosting
  comedian comedienne comic`

/** The trade that a word tells of: "director" for "helmer". */
export const TRADE_OF: ReadonlyMap<string, string> = new Map(
  TRADES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/)
      return words.map((word) => [word, words[0] ?? word] as const)
    }),
)

/** "director Jane Roe", "directed by Jane Roe", "writer-director Jane Roe". */
const BEFORE = /(?:^|[^\p{L}])(\p{L}\p{Ll}+)(?:[-/ ](?:and )?(\p{Ll}+))?(?: by)? $/u
/** "Jane Roe, the film’s director", "Jane Roe, who directed", "Jane Roe will direct". */
const AFTER =
  /^[)”]?,? (?:(?:who|will|is|has|was|the|a|an|one|of|also|be|been|going|to|\p{L}+[’']s|\p{L}+-\p{L}+) ){0,5}(\p{Ll}+)/u
/** "Jane Roe, who made her name as a director", "Jane Roe, who goes on to direct". */
const FARTHER = /^,? who [^.,;]{1,30}? (?:as an?|to) (\p{Ll}+)/u
const REACH = 60

/** What the article calls each of those it names, asked for as needed. */
export function tradesOf(
  sentences: readonly Sentence[],
  mentions: readonly MentionFound[],
): (entity: EntityFound) => ReadonlySet<string> {
  let trades: Map<string, Set<string>> | null = null
  return ({ id }) => {
    trades ??= readTrades(sentences, mentions)
    return trades.get(id) ?? NONE
  }
}

const NONE: ReadonlySet<string> = new Set()

function readTrades(
  sentences: readonly Sentence[],
  mentions: readonly MentionFound[],
): Map<string, Set<string>> {
  const trades = new Map<string, Set<string>>()
  for (const { entity, sentence, start, end } of mentions) {
    const home = sentences[sentence]
    if (entity.kind !== 'person' || home === undefined) continue
    const [from, to] = [start - home.start, end - home.start]
    const before = BEFORE.exec(home.text.slice(Math.max(0, from - REACH), from))
    const rest = home.text.slice(to, to + REACH)
    for (const word of [before?.[1], before?.[2], AFTER.exec(rest)?.[1], FARTHER.exec(rest)?.[1]]) {
      const trade = word === undefined ? undefined : TRADE_OF.get(word.toLowerCase())
      if (trade === undefined) continue
      const own = trades.get(entity.id)
      if (own === undefined) trades.set(entity.id, new Set([trade]))
      else own.add(trade)
    }
  }
  return trades
}
