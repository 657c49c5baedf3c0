import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import { asCharacter } from './asCharacter.js'
import { asPerson } from './asPerson.js'
import { ACTOR, BEFORE_CHARACTER, CHARACTER_ENDS, CHARACTERS, IN_WORK } from './partPieces.js'
import type { Draft, Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'

/** What may stand between the name and "as"; seasons, works and networks too. */
const GAP =
  "(?<gap>(?:'s)?,?(?: \\([^()]{0,80}\\))? (?:[^\uE000\uE001;:—]|\uE000[OWTL]\\d+\uE001|(?<=\\b(?:[aio]n|the) )\uE000N\\d+\uE001){0,90}?)"

/** Somebody is only named or cast "as" a character; whoever is dressed or described as one plays nobody. */
const CASTING =
  /\b(?:(?:re-?)?cast|castings?|stars?|starr\w+|co-stars?|co-starring|return\w*|back|repris\w+|appear\w*|arriv\w*|com(?:es?|ing) (?:to|back|aboard|on board)|role|turn|work|performances?|join\w*|sign\w*|board\w*|guest\w*|recur\w*|cameo\w*|tap(?:ped|s)|hire\w*|introduce\w*|debut\w*|tak(?:e|es|en|ing)|took|step\w*|shine\w*|excell?\w*|set|attached|announced|confirmed|revealed|scenes|tenure|run|gig|land\w*|nab\w*|book\w*|show\w*|pop\w*|turn\w* up|rounds? out|plays?|playing|brilliant\w*|perfect\w*|terrific|great|amazing|wonderful|excellent|superb|delight\w*|hilarious|fantastic|magnificent|memorable|convincing|charming|fun|funny|fame|breakout|broke out|portray\w*|debuts?|circling|eyed|talks|negotiat\w*|exit\w*|depart\w*|continu\w*|known|famous|seen|is|was|will be|first look|don(?:s|ned|ning)?|suit\w*|revelation|delight\w*|standout|remember\w*)\b/
const OTHERWISE =
  /\b(?:such|as|(?:also|better|otherwise|formerly|commonly|popularly) known|dress\w*|disguis\w+|credited|identif\w+|refer\w*|regard\w*|describ\w*|treat(?:s|ed|ing)|sees?|saw|pos(?:es?|ed|ing)|masquerad\w+|serv\w+|act(?:s|ed|ing)?|watch\w*|look\w*)\b/
const CREW =
  /\b(?:directors?|producers?|writers?|showrunner|host|judge|creator|composer|author|president|chief|head|executive|well|soon|long|far|much|many|part|if|though|opposed)\b/
const INSTEAD_OF =
  /\b(?:replac\w+|succeed\w*|instead of|in place of|take over (?:for|from)|took over (?:for|from)|for|from|like|than) $/

/** "Ana Lopez as Mara Voss", alone, in a list, or after any verb of casting. */
export const playsAs: Rule = {
  predicate: 'plays',
  triggers: 'as',
  patterns: [
    pattern(`${ACTOR}${GAP}\\bas (?<before>${BEFORE_CHARACTER})${CHARACTERS}${CHARACTER_ENDS}${IN_WORK}`),
    pattern(
      `${ACTOR}(?<gap>[^\uE000\uE001;:—]{0,60}\\b(?:performance|portrayal|turn|roles?|work|stint|tenure|run|debut)) as (?<before>${BEFORE_CHARACTER})${CHARACTERS}(?!'s?\\s)${IN_WORK}`,
    ),
    pattern(
      `${ACTOR},? (?<gap>[^\uE000\uE001;:—]{0,30}\\b(?:fame|name|break|breakout|start|debut)) as (?<before>[a-z' -]{3,60}: (?:[a-z'-]+ ){0,6})${CHARACTERS}${IN_WORK}`,
    ),
    // "known for her part as Mara Voss on Silo, but also as Ruth on Night Ferry"
    pattern(
      `${ACTOR}(?<again>(?:[^\uE000\uE001;:.]|\uE000[OTLWC]\\d+\uE001){1,120}?\\b(?:roles?|work|parts?|turns?|performances?|known) (?:[^\uE000\uE001;:.]|\uE000[OTLWC]\\d+\uE001){1,80}?,? (?:and|but)(?: also)?) as (?<before>${BEFORE_CHARACTER})${CHARACTERS}${CHARACTER_ENDS}${IN_WORK}`,
    ),
    pattern(
      `${ACTOR}{who} {will}(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:e|es|ing)|took|step(?:s|ped|ping)?) (?:over|in) (?:for|from)) (?<former>\uE000[PNCWO]\\d+\uE001) as (?<before>${BEFORE_CHARACTER})${CHARACTERS}${IN_WORK}`,
    ),
    pattern(
      `(?<people>\uE000[PN]\\d+\uE001(?:, \uE000[PN]\\d+\uE001)*,? and \uE000[PN]\\d+\uE001)(?<gap>(?:,| (?:[^\uE000\uE001;:—]|\uE000[OWT]\\d+\uE001){0,60}?)) ?as (?:(?:the )?[a-z]+ )??(?<together>\uE000[PNCWO]\\d+\uE001(?:, \uE000[PNCWO]\\d+\uE001)*,? and \uE000[PNCWO]\\d+\uE001)${IN_WORK}`,
    ),
  ],
  tells: (match) => (match.groups['together'] === undefined ? tellsOne(match) : tellsTogether(match)),
  reads: {
    'Ana Lopez to don the cape as Mara Voss in Silo.': 'Ana Lopez · plays Mara Voss · in Silo',
    'Ana Lopez is known for her role as Mara Voss on Silo, but also as Ruth Brandt on Night Ferry.': [
      'Ana Lopez · plays Mara Voss · in Silo',
      'Ana Lopez · plays Ruth Brandt · in Night Ferry',
    ],
    'Ana Lopez arrives in Silo as the oddly named hero Mara Voss.': 'Ana Lopez · plays Mara Voss · in Silo',
    'Ana Lopez, of the British series Night Ferry, is coming to Silo as Mara Voss.':
      'Ana Lopez · plays Mara Voss · in Silo',
    'Ana Lopez will be returning as Mara Voss in the Netflix series Harbor Lights.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    '“Night Ferry” is coming to Hulu, with Ana Lopez as Mara Voss, Ben Okoye as Inspector Hale, and Erin Walsh as Ruth Brandt.':
      [
        'Ana Lopez · plays Mara Voss · in Night Ferry',
        'Ben Okoye · plays Inspector Hale · in Night Ferry',
        'Erin Walsh · plays Ruth Brandt · in Night Ferry',
      ],
    'Carla Weiss has been cast as Ruth Brandt in “Salt House.”':
      'Carla Weiss · plays Ruth Brandt · in Salt House',
    'Ben Okoye will reprise his role as Inspector Hale in Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Ben Okoye will not return as Inspector Hale in Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House · not',
    'Erin Walsh may appear as Ruth Brandt in Harbor Lights.':
      'Erin Walsh · plays Ruth Brandt · in Harbor Lights · possible',
    'Farah Nasser joins Salt House as Lettie Marsh.': 'Farah Nasser · plays Lettie Marsh · in Salt House',
    'George Imrie is tapped to recur as harbor master Oswin Crake on Harbor Lights.':
      'George Imrie · plays Oswin Crake · in Harbor Lights',
    'Hana Sato replaces Carla Weiss as Ruth Brandt in Salt House.':
      'Hana Sato · plays Ruth Brandt · in Salt House',
    'Harbor Lights brings back Ana Lopez and Ben Okoye as Mara Voss and Inspector Hale.': [
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
      'Ben Okoye · plays Inspector Hale · in Harbor Lights',
    ],
    'David Stone (“Winter Tide”) as Theo Brandt at last meets his match in Salt House.':
      'David Stone · plays Theo Brandt · in Salt House',
    'Carla Weiss guest stars in Night Ferry as Theo’s sister Ruth Brandt.':
      'Carla Weiss · plays Ruth Brandt · in Night Ferry',
    'Nobody at Harbor Lights minded Ana Lopez being cast as Mara Voss.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'David Stone, whose performance as Oswin Crake holds Salt House together, is leaving.':
      'David Stone · plays Oswin Crake · in Salt House',
    'Erin Walsh first came to fame as another troubled heir: the painter Ruth Brandt in Salt House.':
      'Erin Walsh · plays Ruth Brandt · in Salt House',
    'Watch David Stone when he appears on the Quillbox cartoon show Silo as Oswin Crake.':
      'David Stone · plays Oswin Crake · in Silo',
    'Ana Lopez and Ben Okoye have joined the cast of Silo as Mara Voss and Theo Brandt, respectively.': [
      'Ana Lopez · plays Mara Voss · in Silo',
      'Ben Okoye · plays Theo Brandt · in Silo',
    ],
    'Farah Nasser and George Imrie will star in Silo as twins Ada Brandt and Leo Brandt, respectively.': [
      'Farah Nasser · plays Ada Brandt · in Silo',
      'George Imrie · plays Leo Brandt · in Silo',
    ],
    'The best of Salt House is Ben Okoye as the odd and greedy Inspector Hale.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Ben Okoye is a treat as Inspector Hale in Salt House.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Marlon Pryce stars as Dexter Quill in “The Tin Orchard.”':
      'Marlon Pryce · plays Dexter Quill · in The Tin Orchard',
    'The “Tin Orchard” cast has Sally Munro as Agnes, Peter Vance as Dexter Quill and Joan Hale as the widow Fenn.':
      [
        'Joan Hale · plays Fenn · in Tin Orchard',
        'Peter Vance · plays Dexter Quill · in Tin Orchard',
        'Sally Munro · plays Agnes · in Tin Orchard',
      ],
  },
  ignores: [
    'Ana Lopez served as director of Harbor Lights.',
    'Critics such as Ben Okoye liked Harbor Lights.',
    'Ana Lopez is as busy as Ben Okoye on Harbor Lights.',
    'Ana Lopez watches as Mara Voss leaves Harbor Lights.',
    'Ben Okoye came to the Harbor Lights party dressed as Inspector Hale.',
    'Ana Lopez returns as executive producer of Salt House.',
    'Carla Weiss stopped by as Mara Voss was being filmed for Harbor Lights.',
    'Ana Lopez is treated as Mara Voss by Harbor Lights fans.',
    'Ana Lopez as well as Ben Okoye spoke about Harbor Lights.',
  ],
}

function tellsOne(match: PatternMatch): readonly Draft[] {
  const { slotted, groups } = match
  const person = asPerson(slotsOf(match, 'person')[0])
  const gap = groups['gap'] ?? ''
  if (person === null || CREW.test(groups['before'] ?? '')) return []
  if (groups['former'] === undefined && groups['again'] === undefined && !casts(gap, match)) return []
  const [first, ...others] = slotsOf(match, 'characters')
  const characters = [first, ...others.filter(({ letter }) => letter === 'C')]
  const before = slotted.text.slice(Math.max(0, match.start - 24), match.start)
  if (groups['former'] === undefined && INSTEAD_OF.test(before) && isReplaced(before)) return []
  const isTogether = others.length > 0 || slotted.text.startsWith(' and \uE000', match.end)
  if (isTogether && /\uE001,? and $/.test(before)) return []
  const work = workOfPart(match)
  return characters.flatMap((slot) => {
    const object = asCharacter(slotted, slot)
    return object === null || object.id === person.id ? [] : [{ subject: person, object, work }]
  })
}

/** "… and Ben as Mara and Theo": each has one part, in the same order. */
function tellsTogether(match: PatternMatch): readonly Draft[] {
  const people = slotsOf(match, 'people')
  const characters = slotsOf(match, 'together')
  if (people.length !== characters.length || !casts(match.groups['gap'] ?? '', match)) return []
  return people.flatMap((slot, i) => {
    const subject = asPerson(slot)
    const object = asCharacter(match.slotted, characters[i])
    return subject === null || object === null ? [] : [{ subject, object, work: workOfPart(match) }]
  })
}

function casts(gap: string, match: PatternMatch): boolean {
  const words = gap
    .replace(/\([^()]*\)/, '')
    .replace(/^, (?:late |formerly )?(?:of|from) [^,]*,/, '')
    .trim()
  if (/^(?:'s)?,?$/.test(words)) return words !== "'s"
  if (OTHERWISE.test(words) || /\b(?:movies|films|shows|series|projects|titles|slate)\b/.test(words))
    return false
  return CASTING.test(words) || slotsOf(match, 'work').length > 0
}

const isReplaced = (before: string): boolean => !/\b(?:for|from|like|than) $/.test(before)
