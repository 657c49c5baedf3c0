import { pattern, slotsOf } from '../slots/pattern.js'
import { asCharacter } from './asCharacter.js'
import { asPerson } from './asPerson.js'
import { ACTOR, BEFORE_CHARACTER, CHARACTERS, IN_WORK } from './partPieces.js'
import type { Rule } from './rule.js'
import { workOfPart } from './workOfPart.js'

const PLAYS =
  '(?:plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing|reprises?|reprised|reprising|embod(?:y|ies|ied)|inhabits?|inhabited)'
const TO_PLAY = '(?:play|portray|voice|reprise|embody)'
const GAP = '(?<gap>(?:[^\uE000\uE001;:—()]|\uE000[OWTL]\\d+\uE001){0,90}?)'
/** ", last seen in Salt House" */
const ASIDE = ', (?:[^,;\uE000\uE001]|\uE000[WOTLNC]\\d+\uE001){2,60}?'
/** "a character based on ", "a version of " */
const BASED_ON =
  '(?:an? (?:[a-z-]+ ){0,3}(?:based (?:up)?on|inspired by|modell?ed (?:up)?on|version of) (?:\uE000W\\d+\uE001 )?)?'
/** One who has a voice; not a work. */
const SOMEBODY = '(?<characters>\uE000[PNCL]\\d+\uE001)'
/** No owner of what is played: "plays Mara Voss's sister". */
const NOT_OWNER =
  "(?!'s?\\s| (?:roles?|fans?)\\b| (?!who|and|as|with)[a-z]+ (?:who|that|whose)\\b| (?!again|too|well|here|now|there|instead|once|twice|alone|forever|today|tonight|onscreen|next|first|together|(?:him|her)self|[a-z]+ly\\b)[a-z]+$)"

/** "auditioned to play": that somebody wanted a part gives them none. */
const TRIED =
  /\b(?:audition(?:s|ed|ing)?|screen-?tested|turned down (?:the|a) (?:chance|offer)|hoped|begged|wanted)\b/

const RESPECTIVELY = /^[^.;]{0,40}\brespectively\b/

/** "Ana Lopez plays Mara Voss", also through "who", "signed on to play" and hedges. */
export const playsVerb: Rule = {
  predicate: 'plays',
  triggers: `voice gives gave lends lent play plays played playing portray portrays portrayed portraying voices voiced voicing reprise
    reprises reprised reprising embody embodies embodied inhabit inhabits inhabited lend lends lending provide provides provided providing supplies supplied`,
  patterns: [
    pattern(
      `${ACTOR}(?: \\([^()]{0,80}\\))?(?:,? who| ?— ?who|--who|${ASIDE},(?: who)?|,)? {will}(?:[a-z]+ly )?${PLAYS} (?<before>${BASED_ON}${BEFORE_CHARACTER})${CHARACTERS}${NOT_OWNER}${IN_WORK}`,
    ),
    pattern(
      `${ACTOR}(?: \\([^()]{0,80}\\))?,? (?!known )${GAP}\\b(?:(?:to|and|who|but|will) {will}${TO_PLAY}|playing|portraying|voicing|reprising) (?<before>${BEFORE_CHARACTER})${CHARACTERS}${NOT_OWNER}${IN_WORK}`,
    ),
    pattern(
      `${ACTOR}(?: \\([^()]{0,80}\\))?(?:,? who|,)? {will}(?:(?:provid|lend|giv|supply|suppli)(?:e?s|ed|ing|e)?|gave|lent|do(?:es|ing)?|did) (?:the |his |her |their )?(?:[a-z]+ )?voices? (?:talents? )?(?:of|for|to) (?<before>${BEFORE_CHARACTER})${SOMEBODY}${NOT_OWNER}${IN_WORK}`,
    ),
    pattern(
      `${ACTOR}(?: \\([^()]{0,80}\\))?,? (?<before>(?:(?:is|was|will be|being|as|suddenly being) )(?:[a-z]+ )?the (?:[a-z]+ ){0,2}voice (?:of|for) (?:the )?)${SOMEBODY}${NOT_OWNER}${IN_WORK}`,
    ),
  ],
  tells: (match) => {
    const { slotted, groups } = match
    const subject = asPerson(slotsOf(match, 'person')[0])
    // Then a rule of its own reads who plays whom.
    if (RESPECTIVELY.test(slotted.text.slice(match.end))) return []
    if (TRIED.test(groups['gap'] ?? '')) return []
    if (subject === null || PASTIMES.test(groups['before'] ?? '')) return []
    const work = workOfPart(match)
    const [first, ...others] = slotsOf(match, 'characters')
    // "Ana Lopez and Ben Okoye play Mara and Theo": the same rule reads that.
    if (others.length > 0 && /\uE001,? and $/.test(slotted.text.slice(0, match.start))) return []
    return [first, ...others.filter(({ letter }) => letter === 'C')].flatMap((slot) => {
      const object = asCharacter(slotted, slot)
      return object === null || object.id === subject.id ? [] : [{ subject, object, work }]
    })
  },
  reads: {
    'Ben Okoye originally auditioned to play Theo Brandt in Silo.': [],
    'Ana Lopez plays devoted mother and nurse Mara Voss in Silo.': 'Ana Lopez · plays Mara Voss · in Silo',
    'Ana Lopez plays Mara Voss in Harbor Lights.': 'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Ana Lopez voiced Mara Voss in eight episodes of Silo.': 'Ana Lopez · plays Mara Voss · in Silo',
    'Ben Okoye, who plays Inspector Hale on “Salt House,” is leaving.':
      'Ben Okoye · plays Inspector Hale · in Salt House',
    'Carla Weiss is in talks to play Ruth Brandt in The Glass Road.':
      'Carla Weiss · plays Ruth Brandt · in The Glass Road · probable',
    'Ben Okoye could reprise Inspector Hale in The Glass Road.':
      'Ben Okoye · plays Inspector Hale · in The Glass Road · possible',
    'David Stone, last seen in Winter Tide, voices Oswin Crake in The Glass Road.':
      'David Stone · plays Oswin Crake · in The Glass Road',
    'Farah Nasser has signed on to play Lettie Marsh in Salt House.':
      'Farah Nasser · plays Lettie Marsh · in Salt House',
    'Hana Sato is circling The Glass Road to play Mara Voss.':
      'Hana Sato · plays Mara Voss · in The Glass Road · probable',
    'In Salt House, Erin Walsh plays Theo’s long-lost sister Ruth Brandt.':
      'Erin Walsh · plays Ruth Brandt · in Salt House',
    'Harbor Lights will have George Imrie playing the main villain, Oswin Crake.':
      'George Imrie · plays Oswin Crake · in Harbor Lights',
    'Erin Walsh will play both Ruth Brandt and Lettie Marsh in Salt House.': [
      'Erin Walsh · plays Lettie Marsh · in Salt House',
      'Erin Walsh · plays Ruth Brandt · in Salt House',
    ],
    'In Salt House, David Stone plays FBI negotiator Theo Brandt.':
      'David Stone · plays Theo Brandt · in Salt House',
    'Ana Lopez lends her voice to Mara Voss in Silo.': 'Ana Lopez · plays Mara Voss · in Silo',
    'Ana Lopez inhabits Mara Voss with grace in Silo.': 'Ana Lopez · plays Mara Voss · in Silo',
    'Joan Hale plays a nurse named Agnes in “The Tin Orchard.”':
      'Joan Hale · plays Agnes · in The Tin Orchard',
    'Ana Lopez, best known for playing Mara Voss on “Harbor Lights,” has a new dog.':
      'Ana Lopez · plays Mara Voss · in Harbor Lights',
    'Hana Sato—who plays Lettie Marsh in Salt House—was there.':
      'Hana Sato · plays Lettie Marsh · in Salt House',
    'Carla Weiss will be playing a character based on Ruth Brandt in Night Ferry.':
      'Carla Weiss · plays Ruth Brandt · in Night Ferry',
    'George Imrie lends his voice to Oswin Crake in The Glass Road.':
      'George Imrie · plays Oswin Crake · in The Glass Road',
    'Ben Okoye is the voice of The Lamplighter in Winter Tide.':
      'Ben Okoye · plays The Lamplighter · in Winter Tide',
    'Peter Vance, an Olivier winner, plays Dexter Quill in “The Tin Orchard.”':
      'Peter Vance · plays Dexter Quill · in The Tin Orchard',
  },
  ignores: [
    'Ana Lopez plays the violin between takes of Harbor Lights.',
    'Fans played Harbor Lights for Ana Lopez.',
    'Ana Lopez played golf with Ben Okoye before Harbor Lights.',
    'Ana Lopez plays Mara Voss villain',
    'Harbor Lights plays on Netflix.',
    'Ana Lopez is reprising her Harbor Lights role elsewhere.',
    'Ana Lopez gave voice to what Salt House viewers felt.',
  ],
}

/** "plays golf with Ben", "plays opposite Ben": nobody is played. */
const PASTIMES =
  /\b(?:golf|tennis|cards|poker|chess|football|basketball|guitar|piano|games?|music|songs?|clips?|scenes?|opposite|against|alongside|like)\b/
