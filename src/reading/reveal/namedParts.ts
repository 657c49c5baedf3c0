import { episodeRef, partRef } from '../../model/installmentRef.js'
import { boundsOf } from '../../model/moment.js'
import type { Installment, Work } from '../../model/work.js'
import { CLOSE, OPEN, type Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'

const W = `${OPEN}W(?<work>\\d+)${CLOSE}`
const END =
  '(?<end>finale|premiere|opener|final episode|season finale|series finale|season premiere|series premiere|pilot)'

/** "the season two finale of Silo" (the season has joined its work), "Silo's finale". */
const ENDS = new RegExp(
  `${W}(?:'s?)? (?:[a-z-]+ ){0,2}?${END}\\b|\\b${END.replace('<end>', '<end2>')} (?:of|to) (?:the )?${W.replace('<work>', '<work2>')}`,
  'g',
)
/** "last week's episode", "Sunday's premiere of Silo": the day says which. */
const DATED = new RegExp(
  `${OPEN}T(?<moment>\\d+)${CLOSE}(?:'s?)? (?:[a-z-]+ ){0,2}?(?:episode|finale|premiere|installment|show)\\b`,
  'g',
)

/**
 * The seasons and installments that a sentence names, as references: by number, as a premiere or finale, or by the day on
 * which they came out. `topic` is the work of which a bare "Sunday's episode" is told.
 */
export function namedParts(
  slotted: Slotted,
  works: ReadonlyMap<string, Work>,
  topic: string | null,
): readonly string[] {
  // Only a universe knows which installments a season has.
  if (works.size === 0) return slotted.slots.flatMap((slot) => numberedPart(slot) ?? [])
  const ends = endsNamed(slotted, works)
  const numbered = slotted.slots.flatMap((slot, i) => (ends.has(i) ? [] : (numberedPart(slot) ?? [])))
  return [...ends.values(), ...numbered, ...datedParts(slotted, works, topic)]
}

function numberedPart({ entity, season, installment }: Slot): string | null {
  if (entity?.kind !== 'work' || season === null) return null
  return installment === null ? partRef(entity.id, season) : episodeRef(entity.id, season, installment)
}

/** By the number of the slot of their season: the first or last installment. */
function endsNamed(slotted: Slotted, works: ReadonlyMap<string, Work>): Map<number, string> {
  const found = new Map<number, string>()
  for (const { groups = {} } of slotted.text.matchAll(ENDS)) {
    const number = Number(groups['work'] ?? groups['work2'])
    const slot = slotted.slots[number]
    const work = works.get(slot?.entity?.id ?? '')
    const season = work?.seasons.find((each) => each.number === (slot?.season ?? work.seasons.length))
    if (work === undefined || season === undefined) continue
    const isFirst = /premiere|opener|pilot/.test(groups['end'] ?? groups['end2'] ?? '')
    const installment = isFirst ? season.installments[0] : season.installments.at(-1)
    if (installment !== undefined) found.set(number, episodeRef(work.id, season.number, installment.number))
  }
  return found
}

function datedParts(slotted: Slotted, works: ReadonlyMap<string, Work>, topic: string | null): string[] {
  return [...slotted.text.matchAll(DATED)].flatMap(({ groups }) => {
    const edtf = slotted.slots[Number(groups?.['moment'])]?.moment?.edtf
    const named = slotted.slots.find((slot) => slot.letter === 'W')?.entity?.id ?? topic
    const work = works.get(named ?? '')
    return edtf == null || work === undefined ? [] : releasedWithin(work, edtf)
  })
}

function releasedWithin(work: Work, edtf: string): string[] {
  const bounds = boundsOf(edtf)
  const isWithin = ({ released }: Installment): boolean =>
    released !== null &&
    bounds !== null &&
    released >= (bounds.first ?? '') &&
    released <= (bounds.last ?? '9999')
  return work.seasons.flatMap((season) =>
    season.installments
      .filter(isWithin)
      .map((installment) => episodeRef(work.id, season.number, installment.number)),
  )
}
