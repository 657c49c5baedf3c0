import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Slot } from '../slots/slot.js'
import type { Draft, Rule } from './rule.js'
import { KILLS, NOT_A_STATE, STATE, STATES } from './statusWords.js'
import { workOf } from './workOf.js'

const NAME = '\uE000[CPN]\\d+\uE001'
/** None whose actor the sentence is about: "who played Theo Brandt died". */
const CHARACTER = `(?<!\\b(?:(?:play|plays|played|playing|portrays|portrayed|voices|voiced|as) (?:the )?|(?:played|portrayed|voiced) by ))(?<character>${NAME})`
const LIST = `(?<characters>${NAME}(?:, ${NAME}){0,8},? and ${NAME})`
/** A list without "and" is one only where "all" follows: "Mara, Theo, Ruth—all dead". */
const BARE_LIST = `(?<characters>${NAME}(?:, ${NAME}){1,8})`

/** A character's state, as the text asserts it: "With Mara Voss now seemingly dead", "the death of Mara Voss". */
export const status: Rule = {
  predicate: 'status',
  triggers: `bars dead death dies died dying killed kills killing murdered murders alive survive survives survived injured
    wounded missing die pregnant executed executes slain slays beheaded beheads deceased demise murder perishes perished
    passes passed succumbs assassinated assassinates strangles strangled poisons poisoned hanged drowned drowns late
    shot stabbed kidnapped abducted captured imprisoned vanishes vanished disappears disappeared coma comatose
    paralyzed paralysed met meets bit bites loses lost pregnancy married marries slaughters slaughtered`,
  patterns: [
    pattern(
      `(?<antagonist>antagonist|villain|foe|nemesis|bad guy|big bad|adversary)(?:,? (?:of|in|from|on) {a}{work})?,? {will}(?<state>${STATE})${NOT_A_STATE}`,
    ),
    pattern(
      `${CHARACTER}(?:,? (?:\\()?(?:played|portrayed|voiced) by \uE000[PN]\\d+\uE001\\)?(?=,| )|(?: \\([^()]{0,60}\\)))?(?:,? who|,|'s(?= (?:\\w+ )?(?:alive|dead|pregnant)))? {will}(?:(?:did|does|do)(?:n't| not) )?(?:(?:turns?|turned) out to be |(?:proves?|proved) to be |is revealed to be |was revealed to be |gets? |got |left |found |turns? up |turned up |lies |lay |very much |very |brutally |fatally |tragically |[a-z]+ly |suddenly )*(?<state>${STATE})${NOT_A_STATE}(?:,? (?:in|on) {a}{work})?`,
    ),
    pattern(`${LIST}[,—]? ?{will}(?:all |both )?(?<state>${STATE})${NOT_A_STATE}`),
    pattern(`${BARE_LIST}[,—]? ?{will}(?<=\\b(?:all|both) )(?<state>${STATE})${NOT_A_STATE}`),
    pattern(
      `(?:the |The )?(?<state>death|murder|demise|execution|assassination|disappearance|kidnapping) of ${CHARACTER}(?!'s)`,
    ),
    pattern(
      `${CHARACTER}'s? (?:[a-z-]+ ){0,2}(?<state>death(?! (?:threat|wish|star|note|scene|toll|trap|row|warrant|dealer))|murder(?! (?:trial|case|mystery|plot))|demise|pregnancy|assassination)`,
    ),
    pattern(
      `(?<before>(?:[\\w']+ ){0,3})\\b(?<kills>${KILLS}) ${CHARACTER}(?!'s? |-|/| (?:\uE000[PCN]|to (?:keep|make)))`,
    ),
    pattern(
      `\\b(?:[Tt]he|[Hh]is|[Hh]er) (?<state>late|deceased|slain|dead|murdered) (?:[a-z-]+ ){0,3}${CHARACTER}(?:,? (?:in|on) {a}{work})?`,
    ),
    pattern(
      `(?<character>\uE000C\\d+\uE001)[^\uE000.;]{0,100}(?:\uE000[WTOL]\\d+\uE001[^\uE000.;]{0,60}){0,2}\\b(?:his|her|their|the) character (?:[a-z]+ ){0,2}(?:is|was|gets|got|had been|has been) (?<state>${STATE})${NOT_A_STATE}`,
    ),
    // "why Mara Voss had to die"
    pattern(`${CHARACTER} had to (?<state>die|be killed)`),
    pattern(`${CHARACTER} (?:is|was|gets|got) married\\b(?<state>)`),
  ],
  tells,
  reads: {
    'With Mara Voss now seemingly dead, Harbor Lights has changed.':
      'Mara Voss · status dead · in Harbor Lights · probable',
    'The spy Mara Voss, played by Ana Lopez, dies in Harbor Lights.':
      'Mara Voss · status dead · in Harbor Lights',
    'Mara Voss turned out to be alive in Salt House.': 'Mara Voss · status alive · in Salt House',
    'In Salt House, Inspector Hale died.': 'Inspector Hale · status dead · in Salt House',
    'The death of Mara Voss shook Harbor Lights.': 'Mara Voss · status dead · in Harbor Lights',
    'Mara Voss is not dead, Harbor Lights reveals.': 'Mara Voss · status dead · in Harbor Lights · not',
    'In Salt House, Ruth Brandt stabs Oswin Crake, who perishes.':
      'Oswin Crake · status dead · in Salt House',
    'Theo Brandt kills Oswin Crake in the Salt House finale.': 'Oswin Crake · status dead · in Salt House',
    'Mara Voss, Lettie Marsh and Oswin Crake are all dead, as Harbor Lights now shows.': [
      'Lettie Marsh · status dead · in Harbor Lights',
      'Mara Voss · status dead · in Harbor Lights',
      'Oswin Crake · status dead · in Harbor Lights',
    ],
    'The crooks of Salt House—Ruth Brandt, Oswin Crake, Theo Brandt—are all dead.': [
      'Oswin Crake · status dead · in Salt House',
      'Ruth Brandt · status dead · in Salt House',
      'Theo Brandt · status dead · in Salt House',
    ],
    'When Salt House left Ruth Brandt, Oswin Crake was dead.': 'Oswin Crake · status dead · in Salt House',
    'Ruth Brandt survives the fire in Salt House.': 'Ruth Brandt · status alive · in Salt House',
    'Erin Walsh explains why Theo Brandt had to die in Salt House.':
      'Theo Brandt · status dead · in Salt House',
    'Ruth Brandt met her untimely end in Salt House.': 'Ruth Brandt · status dead · in Salt House',
    'Ruth Brandt is believed to be dead on Salt House.':
      'Ruth Brandt · status dead · in Salt House · probable',
    'Theo Brandt did not survive the fire in Salt House.': 'Theo Brandt · status dead · in Salt House',
    'Lettie Marsh is pregnant, Salt House reveals.': 'Lettie Marsh · status pregnant · in Salt House',
    'In Harbor Lights, Mara Voss is shot at the pier.': 'Mara Voss · status injured · in Harbor Lights',
    'In Harbor Lights, Mara Voss goes missing.': 'Mara Voss · status missing · in Harbor Lights',
    'In Night Ferry, Inspector Hale is kidnapped by pirates.':
      'Inspector Hale · status captured · in Night Ferry',
    'In Night Ferry, the late Theo Brandt still has a say.': 'Theo Brandt · status dead · in Night Ferry',
    'The last Harbor Lights left Mara Voss in doubt after her character was shot.':
      'Mara Voss · status injured · in Harbor Lights',
    'Agnes Fenn is killed in the second act of “The Tin Orchard.”':
      'Agnes Fenn · status dead · in The Tin Orchard',
  },
  ignores: [
    'The Harbor Lights set was dead serious.',
    'Harbor Lights survived its ratings.',
    'Ruth Brandt nearly kills Theo Brandt in Salt House.',
    'Mara Voss wants to kill Oswin Crake in Harbor Lights.',
    'Mara Voss is missing from the Harbor Lights trailer.',
    'A death threat against Mara Voss opens Harbor Lights.',
    'Theo Brandt killed Mara’s plans in Harbor Lights.',
    'Is Mara Voss really dead in Harbor Lights?',
    'Ben Okoye, who played Inspector Hale, died in 2013, years after Salt House.',
    'Ana Lopez is pregnant, she told the Harbor Lights crew.',
    'Joan Hale died on Monday; she wrote “The Tin Orchard.”',
  ],
}

function tells(match: PatternMatch): readonly Draft[] {
  const { groups, slotted } = match
  const words = slotted.text.slice(match.start, match.end)
  if (slotted.text.trimEnd().endsWith('?')) return []
  const value = STATES.find(([form]) => form.test(stateWords(match)))?.[1]
  if (value === undefined) return []
  if (groups['antagonist'] !== undefined)
    return [{ subject: null, antagonist: true, value, work: workOf(match) }]
  if (groups['kills'] !== undefined && TRIES.test(groups['before'] ?? '')) return []
  if (/\b[Ii]f \uE000[A-Z]\d+\uE001 $/.test(slotted.text.slice(0, match.start))) return []
  const failsToSurvive = value === 'alive' && /\b(?:not|n't|never|won't) (?:\w+ )?survive/.test(words)
  const negated = !failsToSurvive && DENIES.test(words)
  const draft = { value: failsToSurvive ? 'dead' : value, negated }
  return slotsOf(match, groups['characters'] === undefined ? 'character' : 'characters').flatMap((slot) =>
    isInStory(slot, match) ? [{ subject: slot.entity, ...draft, work: workOf(match) }] : [],
  )
}

const stateWords = ({ groups }: PatternMatch): string =>
  groups['kills'] ?? (groups['state'] === '' ? 'married' : (groups['state'] ?? ''))

const DENIES = /\b(?:not|never|no longer)\b|n't\b/

/** "nearly kills", "wants to kill": it has not come to that. */
const TRIES =
  /\b(?:nearly|almost|not|never|would|could|might|may|want\w*|tr(?:y|ies|ied|ying)|plan\w*|attempt\w*|threaten\w*|about|going|who|if|to|before|of) (?:\w+ )?$/

/**
 * Real people die too, in the past tense and in the papers. A name of unknown kind is a character's where it is told
 * as stories are, in the present tense.
 */
function isInStory({ letter, named, entity }: Slot, { slotted, groups, start, end }: PatternMatch): boolean {
  if (letter === 'C') return true
  if (!named || entity === null || entity.known) return false
  const told = slotted.text.slice(start, end)
  if (
    /\b(?:murders|kills|beheads|executes|slays|strangles|poisons|drowns|slaughters)\b/.test(
      groups['kills'] ?? '',
    )
  )
    return true
  return /\b(?:had to (?:die|be killed)|dies|perishes|succumbs|survives|vanishes|disappears|goes missing|is (?:\w+ )?(?:killed|murdered|executed|beheaded|shot|stabbed|wounded|kidnapped|abducted|captured|injured|slain)|are (?:all )?dead)\b/.test(
    told,
  )
}
