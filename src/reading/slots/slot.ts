import type { Span } from '../../model/reading.js'
import type { EntityFound, MentionFound } from '../names/mention.js'
import type { Moment } from '../moments/findMoments.js'

/** A piece of a sentence that rules see as a whole: something named, a work with its season, or a moment. */
export interface Slot extends Span {
  readonly letter: SlotLetter
  readonly entity: EntityFound | null
  readonly season: number | null
  readonly installment: number | null
  readonly moment: Moment | null
  /** Named, not referred to. */
  readonly named: boolean
}

/** Person, character, work, organisation, place (location), thing of unknown kind (name), moment (time). */
export type SlotLetter = 'P' | 'C' | 'W' | 'O' | 'L' | 'N' | 'T'

const LETTERS = { person: 'P', character: 'C', work: 'W', organisation: 'O', place: 'L', thing: 'N' } as const

export function slotOfMention(mention: MentionFound): Slot {
  return {
    start: mention.start,
    end: mention.end,
    letter: LETTERS[mention.entity.kind],
    entity: mention.entity,
    season: null,
    installment: null,
    moment: null,
    named: mention.by === 'name',
  }
}

export function slotOfMoment(moment: Moment): Slot {
  return {
    start: moment.start,
    end: moment.end,
    letter: 'T',
    entity: null,
    season: null,
    installment: null,
    moment,
    named: true,
  }
}

/** Private-use characters that stand around a slot's letter and number in a slotted sentence. */
export const OPEN = '\uE000'
export const CLOSE = '\uE001'
