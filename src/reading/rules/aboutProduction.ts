import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import { quoteOf } from './quoteOf.js'
import type { Draft, Rule } from './rule.js'

const SUM =
  '(?:(?:a |an )?(?:reported |estimated |whopping |cool )?(?:about |around |over |nearly |up to )?[$£€]\\d[\\d.,]*(?: ?(?:million|billion|[kmKM]))?(?: (?:per|an?|each|for each) (?:episode|film|movie|season|week|year))?)'
const WHO = '(?<person>\uE000P\\d+\uE001)'
const ENDS = '(?=[,.;:!)—"]|$| and | which | who | but | so that )'

/** Remarks on the making that are worth keeping: training, pay, budgets, where it was shot, whose picture it is. */
export const aboutProduction: Rule = {
  predicate: 'about-production',
  triggers: `trained training trains train workout regimen paid earn earns earned earning salary budget cost costs shot
    filmed films filming shoots shooting shoot image photo picture images photos courtesy learned gained lost stunts`,
  patterns: [
    pattern(
      `${WHO}{who} (?:{will})(?:also )?(?<value>(?:trained|training|trains|has been training|underwent|started training|learned (?:how )?to|learned|gained|lost|did (?:his|her|most of (?:his|her)|all (?:of )?(?:his|her)) own stunts)\\b(?:[^\uE000\uE001.,;:—]|\uE000[WOLT]\\d+\uE001){0,70}?)${ENDS}`,
    ),
    pattern(
      `(?<who>\uE000[PW]\\d+\uE001){who} {will}(?<value>(?:paid|earns?|earning|earned|make|makes|making|made|paying|pays) ${SUM})`,
    ),
    pattern(
      `{work}[^\uE000.;]{0,60}?\\b(?<value>(?:production )?(?:budget|cost)(?:ed)?(?: (?:of|is|was|around|about|at))? ${SUM})`,
    ),
    pattern(`{work}[^\uE000.;]{0,30}?\\b(?<value>cost(?:s|ing)? ${SUM}(?: to (?:make|produce))?)`),
    pattern(
      `{work}(?:[^\uE000.;]|\uE000[OT]\\d+\uE001){0,60}?\\b(?<value>(?:shot|filmed|filming|films|shoots|shooting|shoot)(?: (?:on location|largely|mostly|entirely|partly|primarily|scenes))? (?:in|at|on location in|around) (?:[a-z]+ ){0,2}\uE000L\\d+\uE001(?:(?:, | and |, and )\uE000L\\d+\uE001){0,4})`,
    ),
    pattern(
      `^\\(?(?<value>(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Ii]mages|[Pp]hotos)(?: [Cc]redit| [Cc]ourtesy(?: of)?| via| by| [Ss]ource|s? by)?(?::| of| by| via)? ?\\S[^.]{2,60}?)\\)?[.]?$`,
    ),
  ],
  tells,
  reads: {
    'Ana Lopez trained for six months with a free diver for Harbor Lights.':
      'Ana Lopez · about-production trained for six months with a free diver for Harbor Lights · in Harbor Lights',
    'Ben Okoye will be paid $2 million per episode for Salt House.':
      'Ben Okoye · about-production paid $2 million per episode · in Salt House',
    'The Glass Road has a budget of $90 million.': 'The Glass Road · about-production budget of $90 million',
    'Winter Tide was shot in Iceland and Norway.':
      'Winter Tide · about-production shot in Iceland and Norway',
    'Erin Walsh did her own stunts on Night Ferry.':
      'Erin Walsh · about-production did her own stunts on Night Ferry · in Night Ferry',
  },
  ignores: [
    'Ana Lopez learned that Harbor Lights was over.',
    'Winter Tide made fans happy.',
    'Salt House is set in Iceland.',
    'Ben Okoye lost the part in Silo.',
  ],
}

function tells(match: PatternMatch): readonly Draft[] {
  const value = quoteOf(match, 'value')
  const [who] = [...slotsOf(match, 'person'), ...slotsOf(match, 'who')]
  const [work] = slotsOf(match, 'work')
  if (value === '' || /^(?:learned (?:that|of|about)|lost (?:the|his|her|a)|gained (?:a|the))\b/.test(value))
    return []
  if (who === undefined)
    return [{ subject: work?.entity ?? null, value, ...(work === undefined ? {} : { work }) }]
  return [{ subject: who.entity, value, ...(who.letter === 'W' ? { work: who } : {}) }]
}
