import { pattern, slotsOf } from '../slots/pattern.js'
import { asCharacter } from './asCharacter.js'
import { asPerson } from './asPerson.js'
import type { Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'

const NAME = '\uE000[PNCWO]\\d+\uE001'
const listOf = (name: string): string => `${name}(?:, (?:and )?${name})*,? and ${name}`

/** As many parts as people, in one order: "Ana Lopez and Ben Okoye play Mara and Theo", with or without "respectively". */
export const playsRespectively: Rule = {
  predicate: 'plays',
  triggers: 'respectively play portray voice playing portraying',
  patterns: [
    pattern(
      `(?<people>${listOf('\uE000[PNC]\\d+\uE001')}){who} {will}(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|voic(?:e|es|ed|ing)) (?<characters>${listOf(NAME)})(?:,? respectively\\b)?(?!'s)(?:,? (?:in|on) {a}{work})?`,
    ),
  ],
  tells: (match) => {
    const people = slotsOf(match, 'people')
    const characters = slotsOf(match, 'characters')
    if (people.length !== characters.length) return []
    return people.flatMap((slot, at) => {
      const subject = asPerson(slot)
      const part = characters[at]
      const object = part === undefined ? null : asCharacter(match.slotted, part)
      return subject === null || object === null ? [] : [{ subject, object, work: workOfPart(match) }]
    })
  },
  reads: {
    'In Silo, Ana Lopez and Ben Okoye were confirmed to be playing Mara Voss and Theo Brandt respectively.': [
      'Ana Lopez · plays Mara Voss · in Silo',
      'Ben Okoye · plays Theo Brandt · in Silo',
    ],
    'Ana Lopez and Ben Okoye play Mara Voss and Theo Brandt in Silo.': [
      'Ana Lopez · plays Mara Voss · in Silo',
      'Ben Okoye · plays Theo Brandt · in Silo',
    ],
  },
  ignores: [
    'Ana Lopez and Ben Okoye play tennis in Silo and Salt House.',
    'Ana Lopez, Ben Okoye and Erin Walsh play Mara Voss and Theo Brandt, respectively.',
    'Ana Lopez and Ben Okoye like Mara Voss and Theo Brandt, respectively.',
  ],
}
