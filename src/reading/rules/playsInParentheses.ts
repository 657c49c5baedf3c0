import { pattern, slotsIn, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import type { Slotted } from '../slots/slotted.js'
import { asCharacter, isQuoted } from './asCharacter.js'
import { asPerson, isCalledLikeAPerson } from './asPerson.js'
import type { Rule } from './rule.js'
import { speaksToUs } from './speaksToUs.js'

const NAME = '\uE000[PNCWO]\\d+\uE001'

/** Two names, one in parentheses: "Mara Voss (Ana Lopez)" or "Ana Lopez (Mara Voss)". The names say which is which. */
export const playsInParentheses: Rule = {
  predicate: 'plays',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern(
      `(?<outer>${NAME})(?:, an? (?:[A-Za-z'-]+ ){1,5}?(?:[a-z'-]+))? \\((?:(?<home>\uE000W\\d+\uE001)'s? |(?<known>\uE000W\\d+\uE001(?:'s?)? (?:[a-z]+ )?(?:star|alum|actor|actress|vet|veteran) ))?(?<cue>(?!aka |a\\.k\\.a|also |who |or |with |and |in |of |from |via |by |for )(?:[a-z-]+ ){0,3})(?:(?:Dr|Mr|Mrs|Ms|Capt|Col|Det|Gen|Lt|Prof|Sgt)\\. |(?:Sheriff|Deputy|Officer|Detective|Inspector|Captain|Major|Colonel|Sergeant|Lieutenant|Commander|Agent|Doctor|Professor|Nurse|Judge|Mayor|Father|Sister|Aunt|Uncle|Lord|Lady) )?(?<inner>${NAME})(?<more>(?:'s character| himself| herself| here)?[!?]?(?:,? (?:in|on|from) {a}{work})?[^()\uE000]{0,60})\\)`,
    ),
  ],
  tells: (match) => {
    const [outer] = slotsOf(match, 'outer')
    const [inner] = slotsOf(match, 'inner')
    if (
      outer === undefined ||
      inner === undefined ||
      slotsIn(match.slotted, match.groups['cue'] ?? '').length
    )
      return []
    const innerPlays = isInnerActor(match, outer, inner)
    if (innerPlays === null) return []
    const subject = asPerson(innerPlays ? inner : outer)
    const part = innerPlays ? outer : inner
    const object = asCharacter(match.slotted, part)
    if (subject === null || object === null || subject.id === object.id) return []
    // "(Ana Lopez's character from the prequels)": a work that is only described.
    const isDescribed = / (?:in|from) the [a-z]/.test(match.groups['more'] ?? '')
    // "Theo (Salt House's Ben Okoye)": where an actor is known from is another work.
    const [named] = [...slotsOf(match, 'work'), ...(innerPlays ? [] : slotsOf(match, 'home'))]
    return [{ subject, object, work: named ?? (isDescribed ? null : undefined) }]
  },
  reads: {
    'In Silo, everyone fears Mara Voss [Ana Lopez].': 'Ana Lopez · plays Mara Voss · in Silo',
    'In Silo, Ana Lopez (Sheriff Voss) laughs.': 'Ana Lopez · plays Mara Voss · in Silo',
    'In Harbor Lights, Mara Voss (Ana Lopez) runs the port.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Ben Okoye (Inspector Hale) joined the panel for Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Salt House is back with Carla Weiss (Ruth Brandt), David Stone (Theo Brandt) and Farah Nasser (Lettie Marsh).':
      [
        'Carla Weiss · plays Ruth Brandt · in Salt House',
        'David Stone · plays Theo Brandt · in Salt House',
        'Farah Nasser · plays Lettie Marsh · in Salt House',
      ],
    'Salt House has Lettie Marsh, a charming Irish nurse (Farah Nasser).':
      'Farah Nasser · plays Lettie Marsh · in Salt House',
    'In “The Tin Orchard,” Peter Vance (Dr. Quillon) is a delight.':
      'Peter Vance · plays Quillon · in The Tin Orchard',
    'Actor George Imrie (Oswin Crake in Harbor Lights) signs books.':
      'George Imrie · plays Oswin Crake · in Harbor Lights',
    'Ben Okoye (Salt House’s Inspector Hale) joins Silo.': 'Ben Okoye · plays Inspector Hale · in Salt House',
    'In Silo, Mara Voss (Salt House’s Erin Walsh) digs.': 'Erin Walsh · plays Mara Voss · in Silo',
    'Fans like “The Tin Orchard.” Joan Hale (Agnes Fenn) did a live chat on Monday.':
      'Joan Hale · plays Agnes Fenn · in The Tin Orchard',
    'Salt House follows Lettie Marsh (Silo star Farah Nasser) home.':
      'Farah Nasser · plays Lettie Marsh · in Salt House',
    'In “The Tin Orchard,” Agnes, a shy nurse (Joan Hale), finds the letters.':
      'Joan Hale · plays Agnes · in The Tin Orchard',
    '“The Tin Orchard” stars Joan Hale (Agnes Fenn) and Peter Vance (Dexter Quill).': [
      'Joan Hale · plays Agnes Fenn · in The Tin Orchard',
      'Peter Vance · plays Dexter Quill · in The Tin Orchard',
    ],
    'In “The Tin Orchard,” Quillon (Peter Vance) finds the letters.':
      'Peter Vance · plays Quillon · in The Tin Orchard',
    'In “The Tin Orchard,” Peter Vance (Quillon) is a delight.':
      'Peter Vance · plays Quillon · in The Tin Orchard',
    'In “The Tin Orchard,” Dexter Quill (a terrifying Peter Vance) digs.':
      'Peter Vance · plays Dexter Quill · in The Tin Orchard',
  },
  ignores: [
    'Newcomer Erin Walsh (“Salt House”) is in talks.',
    'Ana Lopez (no relation to Ben Okoye) directs Harbor Lights.',
    'Harbor Lights (Netflix) stars Ana Lopez.',
    'Salt House (created by Ben Okoye) returns.',
  ],
}

/** Whether the name in parentheses is the performer's; null when neither may be, or the parentheses say something else. */
function isInnerActor(match: PatternMatch, outer: Slot, inner: Slot): boolean | null {
  const { slotted, groups } = match
  const cue = groups['cue'] ?? ''
  if (isPart(outer) || isPart(inner)) return null
  if (/\b(?:played|portrayed|voiced) by /.test(cue)) return true
  if (/^(?:as|plays|playing|voice of|the voice of) /.test(cue)) return false
  if (cue !== '' && !/^(?:an? [a-z-]+|the(?: original| new| old)?|young|old|the always [a-z]+) $/.test(cue))
    return null
  if (groups['more']?.startsWith("'s character") === true || groups['known'] !== undefined) return true
  const difference = likenessToPerson(inner) - likenessToPerson(outer)
  // "The Glass Road (Ana Lopez)" names whose film it is, "Ana Lopez (The Glass Road)" what she was in.
  if (outer.letter === 'W' && (isQuoted(slotted, outer) || nounBefore(match))) return null
  if (inner.letter === 'W' && cue === '' && outer.letter === 'C')
    return isNamedLikeAPerson(slotted, inner) ? true : null
  if (
    (inner.letter === 'W' && cue === '') ||
    (inner.letter === 'O' && inner.entity?.name.includes(' ') === true)
  )
    return null
  // "Ana Lopez (Salt House's Mara Voss)": the owner may be of either, so that the names must say.
  if (groups['home'] !== undefined && outer.letter === 'P' && inner.letter === 'C') return false
  // Two full names that nothing tells apart: reviews and recaps put the actor into the parentheses.
  if (areBothFullNames(outer, inner))
    return !(actorBefore(match) || speaksToUs(slotted) || ACTS_AFTER.test(slotted.text.slice(match.end)))
  if (difference === 0) return null
  return Math.max(likenessToPerson(inner), likenessToPerson(outer)) < 1 ? null : difference > 0
}

/** "Ana Lopez (Mara Voss) did a live chat": only actors do so. */
const ACTS_AFTER =
  /^,? (?:(?:has|have) been cast|was cast|did an? (?:[a-z]+ )?(?:chat|interview|q&a)|said|told|tweeted|joined the cast|is leaving|won (?:an|the) (?:Emmy|award)|posted|signed autographs|attended|took the stage|spoke (?:to|with|about))\b/

/** "Mara (Ana Lopez)" where Ana Lopez was taken for a title. */
const isNamedLikeAPerson = (slotted: Slotted, slot: Slot): boolean =>
  slot.entity !== null &&
  !slot.entity.known &&
  isCalledLikeAPerson(slot.entity.name) &&
  !isQuoted(slotted, slot)

const areBothFullNames = (...slots: readonly Slot[]): boolean =>
  slots.every(
    ({ letter, entity }) => letter !== 'W' && entity?.known === false && isCalledLikeAPerson(entity.name),
  )

/** A season or an episode is nobody. */
const isPart = ({ season, installment }: Slot): boolean => season !== null || installment !== null

function likenessToPerson({ letter, entity }: Slot): number {
  if (entity === null || letter === 'C') return -3
  if (entity.known) return letter === 'P' ? 5 : -5
  if (isCalledLikeAPerson(entity.name)) return letter === 'P' ? 2 : 1.5
  return letter === 'P' ? (entity.name.includes(' ') ? 1.5 : 0.5) : -1
}

const nounBefore = ({ slotted, start }: PatternMatch): boolean =>
  /\b(?:film|movie|series|show|in|on|of|like|and) (?:the )?$/.test(
    slotted.text.slice(Math.max(0, start - 20), start),
  )

/** Who has been called an actor, or stands in a list with one who has: "stars Ana Lopez (Mara Voss) and Ben Okoye". */
const actorBefore = ({ slotted, start }: PatternMatch): boolean =>
  ACTOR_BEFORE.test(slotted.text.slice(Math.max(0, start - 300), start))

const ACTOR_BEFORE =
  /\b(?:actor|actress|star|stars|starring|joined by|cast|newcomer|actors|with) (?:\uE000\w\d+\uE001 \([^()]*\),? (?:and )?){0,12}$/
