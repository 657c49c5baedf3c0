import { NO_FILLER, pattern, slotsOf } from '../slots/pattern.js'
import { asCharacter } from './asCharacter.js'
import { asPerson, isCalledLikeAPerson } from './asPerson.js'
import type { Rule } from './rule.js'

/** The performer as the character's owner: "Ana Lopez's Mara Voss", "Ben Okoye's character, Inspector Hale". */
export const playsPossessive: Rule = {
  predicate: 'plays',
  presupposed: true,
  triggers: '*',
  patterns: [
    pattern(
      `(?<person>\uE000P\\d+\uE001)'s? (?<between>(?:(?!${NO_FILLER}[ ,]|why |how |if |so |yet )[a-z-]+,? ){0,3})(?<character>\uE000[CPNW]\\d+\uE001)(?!'s (?:co-)?star| \\(| and \uE000P\\d+\uE001(?!')| (?:appearance|interview|show|album|fan|movie|film|comic|franchise|merchandise|costume|impression|joke))`,
    ),
    pattern(
      "(?<person>\uE000P\\d+\uE001)'s? (?<between>){work} (?:character|alter ego|role|part),? (?<character>\uE000[CPN]\\d+\uE001)",
    ),
    pattern(
      // "Ana Lopez confirmed that Mara Voss, her character, leaves", "Ana Lopez and her character, Mara Voss"
      "(?<person>\uE000P\\d+\uE001)[^\uE000\uE001;.()]{0,60}?(?<between>\\b(?:his|her|whose) (?:[a-z-]+ ){0,2}character),? (?<character>\uE000[CPN]\\d+\uE001)(?!'s)",
    ),
    pattern(
      '(?<person>\uE000P\\d+\uE001)[^\uE000\uE001;.()]{0,60}?(?<character>\uE000[CPN]\\d+\uE001), (?<between>(?:his|her) character),',
    ),
    // "Ana Lopez's character is a smuggler named Mara Voss"
    pattern(
      "(?<person>\uE000P\\d+\uE001)'s? (?<between>character)(?:,| is| will be) (?:(?:an?|the) )?[^\uE000\uE001;.()]{0,60}?(?:named|called|known as) (?<character>\uE000[CPN]\\d+\uE001)",
    ),
    pattern(
      "(?<!\\b[IiOo]n )(?<character>\uE000[CPNWO]\\d+\uE001)(?:,| is| —) ?(?<person>\uE000P\\d+\uE001)'s? (?<between>(?:[a-z-]+ ){0,2}(?:character|alter ego) )",
    ),
  ],
  tells: (match) => {
    const [owner] = slotsOf(match, 'person')
    const [part] = slotsOf(match, 'character')
    const subject = asPerson(owner)
    const object = asCharacter(match.slotted, part)
    const between = match.groups['between'] ?? ''
    if (subject === null || object === null || subject.id === object.id || KIN.test(between)) return []
    const isPart = /\b(?:character|alter ego)\b/.test(between)
    // A strange name after an owner may be a film of theirs; a full name is somebody.
    const isSomebody =
      part?.letter === 'C' ||
      (part?.letter === 'P' &&
        between === '' &&
        isCalledLikeAPerson(object.name) &&
        isCalledLikeAPerson(subject.name))
    const [work] = slotsOf(match, 'work')
    return isPart || isSomebody || work !== undefined ? [{ subject, object, work }] : []
  },
  reads: {
    'Harbor Lights has more of Ana Lopez’s Mara Voss than ever.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Salt House needs Ben Okoye’s older, wearier Inspector Hale.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'In Night Ferry, Carla Weiss’s character, Ruth Brandt, drives the boat.':
      'Carla Weiss · plays Ruth Brandt · in Night Ferry',
    'Ben Okoye’s Inspector Hale and Erin Walsh’s Ruth Brandt are back in Salt House.': [
      'Ben Okoye · plays Inspector Hale · in Salt House',
      'Erin Walsh · plays Ruth Brandt · in Salt House',
    ],
    'Fans miss Ana Lopez’s Harbor Lights character, Mara Voss.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Harbor Lights may not be done with Oswin Crake (George Imrie’s character).':
      'George Imrie · plays Oswin Crake · in Harbor Lights',
    'Ana Lopez said that Mara Voss, her character, stays on Harbor Lights.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'On Salt House, Erin Walsh understands why her character, Ruth Brandt, ran.':
      'Erin Walsh · plays Ruth Brandt · in Salt House',
    'In Salt House, Ben Okoye’s character is a tired policeman named Theo Brandt.':
      'Ben Okoye · plays Theo Brandt · in Salt House',
    '“The Tin Orchard” follows Peter Vance’s Dexter Quill.':
      'Peter Vance · plays Dexter Quill · in The Tin Orchard',
  },
  ignores: [
    'Ana Lopez’s new series is Harbor Lights.',
    'Ana Lopez’s co-star Ben Okoye left Harbor Lights.',
    'Peter Vance’s sister Joan Hale wrote “The Tin Orchard.”',
    'Ana Lopez praised his character in Harbor Lights, and Mara Voss too.',
  ],
}

/** Who is somebody of the owner's, not their part. */
const KIN =
  /\b(?:and|or|with|as|in|been|a|an|the|not|got|just|co-?stars?|husband|wife|partner|sister|brother|father|mother|son|daughter|friend|boyfriend|girlfriend|fianc\w+|agent|director|colleague|successor|predecessor|assistant|boss|rival|film|movie|series|show|creator|ex|ex-\w+|love interest|interest|enemy|nemesis|uncle|aunt|cousin|lawyer|producer|writer|fellow|actor|actress|biopic|novel|book|memoir|character's)\b/
