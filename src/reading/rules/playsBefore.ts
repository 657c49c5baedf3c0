import { NO_FILLER, pattern, slotsIn, slotsOf } from '../slots/pattern.js'
import { asCharacter } from './asCharacter.js'
import { asPerson } from './asPerson.js'
import type { Draft, Rule } from './rule.js'

const NAME = '\uE000[PNCWO]\\d+\uE001'
const WORDS = `(?:(?!${NO_FILLER}\\s)[\\w'-]+ ){0,5}`
/** "Mara Voss in the drama Harbor Lights" */
const PART = `${WORDS}${NAME} (?:in|on|from) ${WORDS}(?:\uE000O\\d+\uE001(?:'s)? ${WORDS})?\uE000W\\d+\uE001`

/** Earlier parts told before the name of who played them: "Best known for playing Mara Voss on Harbor Lights, Ana Lopez". */
export const playsBefore: Rule = {
  predicate: 'plays',
  presupposed: true,
  triggers: 'playing played portraying portrayed voicing as',
  patterns: [
    pattern(
      `\\b(?:[Aa]fter|[Bb]efore|[Ss]ince|[Hh]aving|[Ff]resh off(?: of)?|[Kk]nown for|[Ff]amous for|[Rr]emembered for|[Kk]nown)(?: (?:years of|a stint|[a-z]+ years|(?:his|her) (?:roles?|turn|work|time)))? (?:playing|played|portraying|portrayed|voicing|voiced|starring as|appearing as|as) (?<parts>${PART}(?:(?:,|,? and)(?: as)? ${PART}){0,4}),? (?:(?:actor|actress|star) )?(?<person>\uE000[PN]\\d+\uE001)(?!'s? (?:sister|brother|father|mother|husband|wife|co-star))`,
    ),
    // "As Mara Voss in Harbor Lights, Ana Lopez …"
    pattern(`^As (?<parts>${PART}),? (?:(?:actor|actress|star) )?(?<person>\uE000P\\d+\uE001)(?!'s)`),
  ],
  tells: (match) => {
    const subject = asPerson(slotsOf(match, 'person')[0])
    if (subject === null) return []
    const slots = slotsIn(match.slotted, match.groups['parts'] ?? '').filter(({ letter }) => letter !== 'O')
    return slots.flatMap((slot, i): Draft[] => {
      const work = slots[i + 1]
      const object = i % 2 === 0 && work?.letter === 'W' ? asCharacter(match.slotted, slot) : null
      return object === null || object.id === subject.id ? [] : [{ subject, object, work }]
    })
  },
  reads: {
    'Best known for playing Mara Voss on Harbor Lights, Ana Lopez has a new dog.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'After playing the spy Mara Voss in “Harbor Lights” and Lettie Marsh in “Night Ferry,” Ana Lopez needs a rest.':
      ['Ana Lopez · plays Lettie Marsh · in Night Ferry', 'Ana Lopez · plays Mara Voss · in Harbor Lights'],
    'Known for her role as Ruth Brandt on Salt House, Erin Walsh paints.':
      'Erin Walsh · plays Ruth Brandt · in Salt House',
    'As Mara Voss in Harbor Lights, Ana Lopez is sad.': 'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Since portraying Dexter Quill in “The Tin Orchard,” Peter Vance has moved.':
      'Peter Vance · plays Dexter Quill · in The Tin Orchard',
  },
  ignores: [
    'After playing golf in Harbor Lights, Ana Lopez left.',
    'After playing Mara Voss in Harbor Lights for years, she is tired of Ben Okoye.',
  ],
}
