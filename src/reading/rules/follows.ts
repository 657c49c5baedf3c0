import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import { quoteOf } from './quoteOf.js'
import type { Draft, Rule } from './rule.js'
import { ASIDE, DESCRIBED } from './workPieces.js'

const KINDS =
  '(?<role>sequel|prequel|remake|reboot|re-?imagining|spin-?off|follow-?up|revival|continuation|offshoot|companion)'
const ROLES: Readonly<Record<string, string>> = {
  spinoff: 'spin-off',
  offshoot: 'spin-off',
  companion: 'spin-off',
  'follow-up': 'sequel',
  followup: 'sequel',
  continuation: 'sequel',
  revival: 'reboot',
  reimagining: 'reboot',
  're-imagining': 'reboot',
}

const TO = '(?:series |film |movie |show )?(?:to|of|from|for)'

/** A work that comes after another: "Silo, a prequel to The Long Road". */
export const follows: Rule = {
  predicate: 'follows',
  presupposed: true,
  triggers: `sequel prequel remake reboot reboots spinoff spin-off follow-up followup revival reimagining re-imagining
    continuation offshoot companion follows after before prior picks spun remakes revives continues continued continuing up`,
  patterns: [
    pattern(
      `{work}${ASIDE}(?:,|,? which|,? that)? {will}(?:serves? as |acts? as |works? as |described as |billed as )?(?:the |an? |its |another |one of the )?(?:(?:[a-z-]+|\uE000[TO]\\d+\uE001(?:'s)?),? ){0,4}${KINDS} ${TO} (?:the )?(?:(?:[a-z0-9-]+|\uE000[TOP]\\d+\uE001(?:'s?)?),? ){0,4}{earlier:work}`,
    ),
    pattern(
      `{earlier:work}(?:'s?)? (?:[a-z-]+ ){0,2}?${KINDS}(?: series| film| movie| show)?,? (?:titled |called )?{work}`,
    ),
    pattern(
      `\\b${KINDS} ${TO} (?:the )?(?:(?:[a-z0-9-]+|\uE000[TOP]\\d+\uE001(?:'s?)?),? ){0,3}{earlier:work},? (?:titled |called ){work}`,
    ),
    pattern(
      `{work} {will}(?<role>reboot|remake|reviv|spun off|spins off)(?:s|es|ed|e)?(?: from| out of)? ${DESCRIBED}{earlier:work}`,
    ),
    // "picks up after the events of Silo", "takes place before Silo"
    pattern(
      `{work}[^\uE000;.]{0,50}\\b(?:picks? up|takes? place|is set|set|unfolds|happens)(?: \uE000T\\d+\uE001| [a-z0-9-]+){0,4}? (?<when>after|before|prior to|following|in the wake of|leading up to)(?: the)?(?: events of| end of| ending of| finale of)? {earlier:work}`,
    ),
    // "Silo, a Salt House spin-off,"
    pattern(
      `{work}${ASIDE}(?:,|,? which|,? that)? {will}(?:the (?:latest|newest|new|first|second|third|upcoming) |an? |its |another |one of the )(?:(?:[a-z-]+|\uE000[TO]\\d+\uE001(?:'s?)?),? ){0,3}{earlier:work}(?:'s?)? (?:[a-z-]+ ){0,2}?${KINDS}(?: series| film| movie| show)?(?=[,.;:!?)]|$| (?:that|which|starring|from|with|set|in|on|and)\\b)`,
    ),
    // "Silo continues the story of Salt House"
    pattern(
      `{work} {will}(?:continu(?:es|ed|ing)|pick(?:s|ed|ing) up) the (?:story|tale|events) of ${DESCRIBED}{earlier:work}`,
    ),
    // "Salt House is spawning a spinoff, Silo"
    pattern(
      `{earlier:work} {will}(?:spawn(?:s|ed|ing)?|get(?:s|ting)?|launch(?:es|ed|ing)?) (?:a|an|its|another) (?:[a-z-]+ ){0,3}${KINDS}(?: series| film| movie| show)?,? (?:titled |called )?{work}`,
    ),
    // "a remake of the 1978 film"
    pattern(
      `{work}${ASIDE}(?:,|,? which|,? that)? {will}(?:the |an? |its |another )?(?:[a-z-]+ ){0,3}(?<role>remake|reboot|re-?imagining|sequel|prequel) (?:of|to) (?<what>the (?:[a-z-]+ |\uE000T\\d+\uE001 ){1,4}(?:film|movie|series|show|classic|miniseries|sitcom|anime))(?=[,.;]|$| (?:that|which|and|starring|from|by)\\b)`,
    ),
    // "Silo fans wait for the reboot of the franchise": what is made anew was named before.
    pattern(
      `{same:work}(?:[^\uE000\uE001;]|\uE000[PCOLNT]\\d+\uE001){1,220}?\\b(?<role>reboot|remake|revival) of the (?:franchise|series|show|property|classic)\\b`,
    ),
    // "the Silo reboot has cast …"
    pattern(
      `{same:work}(?:'s?)? (?:TV |film |movie |series |live-action )?(?<role>reboot|remake|revival|re-?imagining)(?! (?:of|titled|called)\\b|,? \uE000W| (?:series|film|movie|show)\\b)`,
    ),
    // "the upcoming reboot of Silo": it bears the name of what it makes anew.
    pattern(
      `\\b(?<role>reboot|remake|revival|re-?imagining) of (?:the )?(?:(?:[a-z0-9-]+|\uE000[TOP]\\d+\uE001(?:'s?)?),? ){0,4}{same:work}`,
    ),
  ],
  tells: tellsFollowing,
  reads: {
    'The Silo reboot has cast Ana Lopez.': 'Silo · follows reboot Silo',
    'Silo, a Salt House spin-off, is coming.': 'Silo · follows spin-off Salt House',
    'Silo is the latest Salt House sequel.': 'Silo · follows sequel Salt House',
    'Night Ferry, a prequel to Salt House, is coming.': 'Night Ferry · follows prequel Salt House',
    'The Salt House spinoff Night Ferry is coming.': 'Night Ferry · follows spin-off Salt House',
    'Winter Tide is a long-awaited sequel to The Glass Road.': 'Winter Tide · follows sequel The Glass Road',
    'Silo is a spin-off of the hit series Salt House.': 'Silo · follows spin-off Salt House',
    'Winter Tide is a bold remake of the 1978 film.': 'Winter Tide · follows remake the 1978 film',
    'If Silo is good, Ana Lopez may join the reboot of the franchise.': 'Silo · follows reboot Silo',
    'Salt House is spawning a spin-off, Silo.': 'Silo · follows spin-off Salt House',
    'Silo continues the story of Salt House.': 'Silo · follows sequel Salt House',
    'Winter Tide picks up two years after The Glass Road.': 'Winter Tide · follows sequel The Glass Road',
    'Night Ferry takes place before the events of Salt House.': 'Night Ferry · follows prequel Salt House',
    'Ana Lopez stars in the Starz revival of Harbor Lights.': 'Harbor Lights · follows reboot Harbor Lights',
    'Hana Sato wrote a Salt House prequel called Silo.': 'Silo · follows prequel Salt House',
    'Winter Tide (Ben Okoye) serves as a follow-up to The Glass Road.':
      'Winter Tide · follows sequel The Glass Road',
  },
  ignores: [
    'There will be no sequel, Night Ferry said.',
    'Night Ferry airs after Salt House.',
    'Ana Lopez wants a sequel to Silo.',
  ],
}

function tellsFollowing(match: PatternMatch): readonly Draft[] {
  const [same] = slotsOf(match, 'same')
  const [work] = slotsOf(match, 'work')
  const [earlier] = slotsOf(match, 'earlier')
  const role = roleOf(match)
  if (same?.entity != null) {
    // Named beside another work, it is that one which makes it anew; the first pattern says so.
    const named = match.slotted.text.slice(0, match.start).match(/\uE000W\d+\uE001[^\uE000]{0,60}$/)
    return named === null ? [{ subject: same.entity, value: same.entity.name, role, work: same }] : []
  }
  // "a remake of the 1978 film", where that was taken for the one already named.
  const isVague = earlier?.named === false && earlier.entity?.id === work?.entity?.id
  const what = quoteOf(match, isVague ? 'earlier' : 'what')
  if (work !== undefined && what !== '') return [{ subject: work.entity, value: what, role, work }]
  if (work === undefined || earlier?.entity == null || earlier.entity.id === work.entity?.id) return []
  return [{ subject: work.entity, value: earlier.entity.name, role, work }]
}

function roleOf(match: PatternMatch): string {
  const { role, when } = match.groups
  if (role === undefined) return /before|prior|leading/.test(when ?? '') ? 'prequel' : 'sequel'
  if (role.startsWith('spun') || role.startsWith('spins')) return 'spin-off'
  return ROLES[role] ?? (role === 'reviv' ? 'reboot' : role)
}
