import type { EntityFound } from '../names/mention.js'
import type { Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'
import { ofKind } from './ofKind.js'

/**
 * Which character `slot` names, where the sentence says that it is one ("plays …", "as …"); null where that cannot
 * be: a pronoun, a known person, a network, a title in quotation marks.
 */
export function asCharacter(slotted: Slotted, slot: Slot | undefined): EntityFound | null {
  const entity = slot?.entity
  if (entity == null || slot?.named !== true) return null
  // "playing PR", "as CEO": capitals that stand for a word.
  if (!entity.known && /^[A-Z]{2,3}$/.test(entity.name)) return null
  if (entity.kind === 'character') return entity
  if (entity.kind === 'place' || slot.season !== null || slot.installment !== null) return null
  // Somebody well known plays somebody else; a series may be called after its hero.
  if (entity.known && entity.kind !== 'work') return null
  if (entity.kind === 'work' && (isQuoted(slotted, slot) || /[:\d]/.test(entity.name))) return null
  return ofKind(entity, 'character')
}

/** A title in quotation marks is the work, not whom it is called after; a name that only opens a speech is neither. */
export function isQuoted({ sentence }: Slotted, { start, end }: Slot): boolean {
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 4)
  return (
    /["“‘']/.test(sentence.text.charAt(start - sentence.start - 1)) && /^[,.!?]?["”’'](?!s\b)/.test(after)
  )
}
