import type { Doubt } from '../../model/reading.js'
import { callingWords } from '../names/callingWords.js'
import type { MentionFound } from '../names/mention.js'
import type { SentenceTokens } from '../names/tokens.js'
import type { Sentence } from '../sentences/splitSentences.js'
import { PRONOUNS, REPORTING } from './referringWords.js'

/** What doubts are found in; lists have one item for each sentence, mentions stand in order of position. */
export interface Resolved {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly SentenceTokens[]
  readonly mentions: readonly MentionFound[]
}

/**
 * What a keeper should look at: "she said" where nobody fits "she", and a short name that several people of the
 * article go by. The reasons repeat no names, since a name may be hidden from whoever reads them.
 */
export function findDoubts(resolved: Resolved): Doubt[] {
  return [...silentSpeakers(resolved), ...sharedNames(resolved)].toSorted((a, b) => a.start - b.start)
}

function silentSpeakers({ tokens, mentions }: Resolved): Doubt[] {
  const settled = new Set(mentions.flatMap(({ by, start }) => (by === 'pronoun' ? [start] : [])))
  const doubts: Doubt[] = []
  for (const { tokens: own } of tokens)
    own.forEach(({ lower, start, end }, at) => {
      if (!PRONOUNS.has(lower) || settled.has(start)) return
      if (REPORTING.has(own[at - 1]?.lower ?? '') || REPORTING.has(own[at + 1]?.lower ?? ''))
        doubts.push({
          start,
          end,
          reason: 'Nobody named before fits this pronoun, so it is open who says this.',
        })
    })
  return doubts
}

function sharedNames({ sentences, mentions }: Resolved): Doubt[] {
  const bearers = new Map<string, Set<string>>()
  for (const { entity, by } of mentions) {
    if (by !== 'name' || (entity.kind !== 'person' && entity.kind !== 'character')) continue
    for (const word of callingWords(entity.name)) {
      const ids = bearers.get(`${entity.kind}/${word}`)
      if (ids === undefined) bearers.set(`${entity.kind}/${word}`, new Set([entity.id]))
      else ids.add(entity.id)
    }
  }
  return mentions.flatMap(({ entity, by, sentence, start, end }) => {
    const home = sentences[sentence]
    if (by !== 'name' || home === undefined || !entity.name.includes(' ')) return []
    const word = home.text
      .slice(start - home.start, end - home.start)
      .toLowerCase()
      .replaceAll('’', "'")
    const count = word.includes(' ') ? 0 : (bearers.get(`${entity.kind}/${word}`)?.size ?? 0)
    return count > 1 ? [{ start, end, reason: 'Several people in this article go by this name.' }] : []
  })
}
