import type { Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'

/**
 * Whether a sentence tells of the fiction and of nothing else: it speaks of no real person and not of the making.
 * Actors in parentheses after their characters do not count.
 */
export function tellsStory(slotted: Slotted): boolean {
  const text = slotted.text.replace(/\([^()]*\)/g, '')
  if (MAKING.test(text) || text.trimEnd().endsWith('?')) return false
  return !slotted.slots.some(
    (slot) => isRealPerson(slot) && text.includes(`\uE000P`) && stands(text, slotted, slot),
  )
}

/** A character, or a name of unknown kind beside one. */
export const isInFiction = (slot: Slot | undefined): boolean =>
  slot?.entity != null && slot.named && slot.letter === 'C'

const isRealPerson = ({ letter, entity }: Slot): boolean => letter === 'P' && entity?.known === true

const stands = (text: string, { slots }: Slotted, slot: Slot): boolean =>
  text.includes(`\uE000P${slots.indexOf(slot)}\uE001`)

const MAKING =
  /\b(?:cast|casting|plays?|played|playing|portray\w*|stars?|starring|starred|actors?|actress|roles?|showrunners?|directors?|directed|writers?|producers?|filming|filmed|trailer|teaser|posters?|premier\w+|renew\w+|fans?|viewers|audiences?|interview|said|says|told|tweeted|box office|franchise|spin-?off|prequel|sequel|script|screenplay|rumou?r\w*|reportedly|theor(?:y|ies)|comic books?|would|could|might|[Ii]f|whether|maybe|perhaps|imagine|I|we|you|us|my)\b/
