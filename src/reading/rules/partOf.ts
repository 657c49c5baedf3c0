import { pattern, slotsOf } from '../slots/pattern.js'
import type { Rule } from './rule.js'

const WHOLE =
  '(?:the )?(?:[a-z-]+ ){0,2}{whole:work}(?: (?:franchise|series|saga|universe|trilogy|anthology|cinematic universe|movies|films))?'

/** A work inside a larger one: "The Glass Road, the third film in the Winter Tide saga". */
export const partOf: Rule = {
  predicate: 'part-of',
  triggers:
    'part entry chapter installment instalment film movie episode spoke volume book belongs saga franchise trilogy universe anthology',
  patterns: [
    pattern(
      `{work},? (?:which |that )?(?:is |was |will be |is set to be |serves as )?(?:(?:the|an?|another) )?(?:(?!than|any|like|unlike|every|some|most|each)[a-z-]+ ){0,3}(?:part|entry|chapter|installment|instalment|film|movie|volume|book|episode) (?:of|in|from) ${WHOLE}(?!'s? (?:star|director|creator))`,
    ),
    // "The third film" may have been found to be the work itself.
    pattern(
      `{work}(?: is| was| will be|,) \uE000W\\d+\uE001 (?:in|of) (?:the )?{whole:work} (?:franchise|series|saga|universe|trilogy|anthology)`,
    ),
    pattern(`{work} (?:belongs to|is part of|takes place in) ${WHOLE}`),
  ],
  tells: (match) => {
    const [work] = slotsOf(match, 'work')
    const [whole] = slotsOf(match, 'whole')
    if (work?.entity == null || whole?.entity == null || work.entity.id === whole.entity.id) return []
    return [{ subject: work.entity, object: whole.entity, work }]
  },
  reads: {
    'The Glass Road is the third film in the Winter Tide saga.': 'The Glass Road · part-of Winter Tide',
    'Night Ferry, part of the Salt House universe, is out.': 'Night Ferry · part-of Salt House',
    'Night Ferry is a standalone chapter of Salt House.': 'Night Ferry · part-of Salt House',
    '“Blue Ladder” is the final installment in the “Tin Orchard” trilogy.':
      'Blue Ladder · part-of Tin Orchard',
  },
  ignores: [
    'Winter Tide is part of a trend, and Silo is not.',
    'Part of Winter Tide was shot on the set of Silo.',
    'Salt House is better than any episode of Silo.',
  ],
}
