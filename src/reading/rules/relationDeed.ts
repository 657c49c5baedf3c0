import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Draft, Rule } from './rule.js'
import { isInFiction, tellsStory } from './tellsStory.js'

const ONE = '(?<one>\uE000C\\d+\uE001)'
const OTHER = "(?<other>\uE000C\\d+\uE001)(?!'s)"

/** What a deed makes of two characters, by the group of a pattern that caught it. */
const ROLES: Readonly<Record<string, string>> = {
  killed: 'killed by',
  killer: 'killed by',
  weds: 'spouse',
  loves: 'love interest',
  joins: 'ally',
  betrays: 'betrayed by',
}

/** How two characters stand to each other, by what one does: "Theo marries Lettie", "Crake is killed by Mara". */
export const relationDeed: Rule = {
  predicate: 'relation',
  triggers: `kills killed murders murdered slays slain executes executed beheads marries weds married love kisses teams
    joins allies betrays betrayed poisons strangles`,
  patterns: [
    pattern(
      `${ONE},? (?:who )?(?:is|was|gets|got|been) (?:[a-z]+ly )?(?<killed>killed|murdered|slain|executed|beheaded|poisoned|strangled)(?: off)? by ${OTHER}`,
    ),
    pattern(
      `${ONE} (?:then |finally |also |brutally |accidentally )?(?<killer>kills|murders|slays|executes|beheads|poisons|strangles) ${OTHER}`,
    ),
    pattern(
      `${ONE} (?:secretly |finally |then )?(?<weds>marries|weds|is married to|gets married to) ${OTHER}`,
    ),
    pattern(`${ONE} (?:and|,) ${OTHER} (?<weds2>get married|are married|marry|wed)\\b`),
    pattern(
      `${ONE} (?:slowly |also |then )?(?<loves>falls in love with|is in love with|kisses|begins an affair with) ${OTHER}`,
    ),
    pattern(
      `${ONE} (?:then |reluctantly |also )?(?<joins>teams up with|joins forces with|allies (?:himself|herself) with) ${OTHER}`,
    ),
    pattern(`${ONE} (?:then |finally )?(?<betrays>betrays) ${OTHER}`),
  ],
  tells,
  reads: {
    'In Harbor Lights, Oswin Crake is killed by Mara Voss.':
      'Oswin Crake · relation killed by Mara Voss · in Harbor Lights',
    'In Salt House, Theo Brandt finally kills Oswin Crake.':
      'Oswin Crake · relation killed by Theo Brandt · in Salt House',
    'In Salt House, Theo Brandt secretly marries Lettie Marsh.':
      'Theo Brandt · relation spouse Lettie Marsh · in Salt House',
    'In Night Ferry, Ruth Brandt falls in love with Inspector Hale.':
      'Ruth Brandt · relation love interest Inspector Hale · in Night Ferry',
    'In Night Ferry, Mara Voss reluctantly teams up with The Lamplighter.':
      'Mara Voss · relation ally The Lamplighter · in Night Ferry',
    'In Salt House, Lettie Marsh betrays Theo Brandt.':
      'Theo Brandt · relation betrayed by Lettie Marsh · in Salt House',
  },
  ignores: [
    'Ana Lopez kisses Ben Okoye at the Harbor Lights premiere.',
    'In Salt House, Theo Brandt nearly kills Oswin Crake.',
    'In Salt House, Theo Brandt kills Oswin Crake’s plans.',
    'Fans want Theo Brandt to marry Lettie Marsh in Salt House.',
  ],
}

function tells(match: PatternMatch): readonly Draft[] {
  const [one] = slotsOf(match, 'one')
  const [other] = slotsOf(match, 'other')
  const found = Object.entries(match.groups).find(([name, caught]) => caught !== undefined && roleOf(name))
  const role = roleOf(found?.[0] ?? '')
  if (role === undefined || !isInFiction(one) || !isInFiction(other) || one?.entity?.id === other?.entity?.id)
    return []
  if (!tellsStory(match.slotted)) return []
  // Who kills or betrays is the object: "Crake · killed by Theo".
  const turned = match.groups['killer'] !== undefined || match.groups['betrays'] !== undefined
  const [subject, object] = turned ? [other, one] : [one, other]
  return [{ subject: subject?.entity ?? null, object: object?.entity ?? null, role }]
}

const roleOf = (group: string): string | undefined => ROLES[group.replace(/\d$/, '')]
