import type { EntityFound } from '../names/mention.js'
import { holdsAll, neededSlots, heldBy, type SlotSet } from './neededSlots.js'
import { numberOf, NUMBERS, ORDINALS } from './numberWords.js'
import { CLOSE, OPEN, type Slot } from './slot.js'
import { documentPosition, type Slotted } from './slotted.js'

const WORK = `(?<work>${OPEN}W\\d+${CLOSE})`
const OWNER = `(?:(?:the|this|that|its|her|his|their|a|an|[Tt]he)\\s)?(?:(?!and\\s|with\\s|of\\s)[\\w.-]+\\s|${OPEN}O\\d+${CLOSE}(?:'s)?\\s){0,5}?`
const ORDINAL = `(?<ordinal>${ORDINALS})`
const NUMBER = `(?<number>\\d{1,2}|${NUMBERS})`
const EPISODE = `(?<episode>\\d{1,3}|${NUMBERS})`
const BEFORE_NOUN = `(?:and (?:final|last) |upcoming |new |full |(?:\\d+|[a-z]+)-episode ){0,2}`

/** How news names seasons and episodes, longest forms first; each example is what the form is for. */
const FORMS: readonly { readonly needs: readonly SlotSet[]; readonly form: RegExp }[] = [
  // "season 2 episode 4 of Silo"
  `[Ss](?:eason|eries) ${NUMBER},? [Ee]pisode ${EPISODE} (?:of|for) ${OWNER}${WORK}`,
  // "the second episode of Silo's third season", "episode 4 of Silo season 2"
  `(?:[Tt]he )?(?:${ORDINAL} episode|[Ee]pisode ${EPISODE}) of ${OWNER}${WORK}(?:'s?)?(?:,? [Ss]eason ${NUMBER})?`,
  // "the second season of the Netflix series Silo"
  `(?:(?:[Tt]he|[Aa]|[Ii]ts|this)\\s)?${BEFORE_NOUN}${ORDINAL} ${BEFORE_NOUN}(?:season|series) (?:of|for) ${OWNER}${WORK}`,
  // "season two of Silo"
  `[Ss](?:eason|eries) ${NUMBER} (?:of|for) ${OWNER}${WORK}`,
  // "Silo's upcoming second season"
  `${WORK}'s? (?:[a-z-]+,? ){0,2}?${ORDINAL} ${BEFORE_NOUN}season`,
  // "Silo season 2 episode 4", "Silo, season two", "Silo S2", "Silo (season 2)"
  `${WORK}'?,? \\(?[Ss]eason ${NUMBER}(?:,? [Ee]pisode ${EPISODE})?\\)?`,
  // "Silo Episode 4"
  `${WORK}'?,? [Ee]pisode ${EPISODE}`,
  // "S02E04", "2x04"
  `(?:${WORK}'?,? )?\\b(?:[Ss](?<number>\\d{1,2})\\s?[Ee](?<episode>\\d{1,3})|(?<number2>\\d{1,2})x(?<episode2>\\d{2}))\\b`,
  // "the second season", "a third season", "its sophomore run"
  `(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]h(?:is|at)|[Hh](?:er|is)|their)\\s${BEFORE_NOUN}${ORDINAL}[ -]${BEFORE_NOUN}(?:season|run)`,
  // "Season 2, episode 4", "season two"
  `\\b[Ss]eason ${NUMBER}(?:,? [Ee]pisode ${EPISODE})?`,
  // "episode 4", "the fourth episode"
  `\\b(?:[Ee]pisode ${EPISODE}|the ${ORDINAL} episode)\\b`,
].map((form) => ({ needs: neededSlots(form), form: new RegExp(form, 'g') }))

/** No form matches without one of these. */
const WORTH_TRYING = /[Ss]eason|[Ss]eries|[Ee]pisode|[Ss]\d|\dx\d|run\b/

/** The slots with every season or episode joined to its work, or null when the sentence has none. */
export function joinParts(slotted: Slotted, topic: EntityFound | null): Slot[] | null {
  if (!WORTH_TRYING.test(slotted.text)) return null
  const joined: { from: number; to: number; slot: Slot }[] = []
  const held = heldBy(slotted.slots)
  for (const { form, needs } of FORMS) {
    if (!holdsAll(held, needs)) continue
    form.lastIndex = 0
    for (let match = form.exec(slotted.text); match !== null; match = form.exec(slotted.text)) {
      const from = match.index
      const to = from + match[0].length
      const part = joined.some((other) => from < other.to && other.from < to)
        ? null
        : partOf(slotted, match, topic)
      if (part !== null) joined.push({ from, to, slot: part })
    }
  }
  if (joined.length === 0) return null
  const kept = slotted.slots.filter(
    (slot) => !joined.some(({ slot: part }) => slot.start < part.end && part.start < slot.end),
  )
  return [...kept, ...joined.map(({ slot }) => slot)].toSorted((a, b) => a.start - b.start)
}

function partOf(slotted: Slotted, match: RegExpExecArray, topic: EntityFound | null): Slot | null {
  const groups = match.groups ?? {}
  const owner =
    groups['work'] === undefined
      ? nearestWork(slotted, match.index, match.index + match[0].length)
      : slotted.slots[slotNumber(groups['work'])]
  const entity = owner?.entity ?? topic
  if (entity === null) return null
  const ordinal = numberOf(groups['ordinal'])
  const isEpisode = /[Ee]pisode/.test(match[0].replace(/-episode/g, ''))
  const ordinalIsEpisode = isEpisode && groups['ordinal'] !== undefined
  const season = numberOf(groups['number'] ?? groups['number2']) ?? (ordinalIsEpisode ? null : ordinal)
  const installment = numberOf(groups['episode'] ?? groups['episode2']) ?? (ordinalIsEpisode ? ordinal : null)
  return {
    start: documentPosition(slotted, match.index),
    end: documentPosition(slotted, match.index + match[0].length),
    letter: 'W',
    entity,
    season: season ?? owner?.season ?? null,
    installment,
    moment: null,
    named: groups['work'] !== undefined,
  }
}

/** The work that a bare "the second season" is of: the last one named before it, else the first after it. */
function nearestWork(slotted: Slotted, from: number, to: number): Slot | undefined {
  const at = documentPosition(slotted, from)
  const works = slotted.slots.filter((slot) => slot.letter === 'W')
  const before = works.findLast((work) => work.end <= at)
  if (before !== undefined) return before
  // "In episode 7, Low Water": that is the name of the episode.
  return OWN_NAME.test(slotted.text.slice(to)) ? undefined : works.find((work) => work.start > at)
}

const OWN_NAME = new RegExp(`^[,:]? ?["“‘(]?${OPEN}W`)

const slotNumber = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? -1)
