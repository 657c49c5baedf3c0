import { pattern, slotsOf, type PatternMatch } from '../slots/pattern.js'
import type { Draft, Rule } from './rule.js'
import { isInFiction, tellsStory } from './tellsStory.js'

const KIN =
  '(?<kin>(?:half-|step|grand|great-|foster |adoptive |twin |older |younger |elder |little |big |biological |estranged |long-lost |late )*(?:father|mother|dad|mom|mum|sister|brother|son|daughter|husband|wife|uncle|aunt|cousin|nephew|niece|twin|fianc[eé]e?|widow|ward|mentor|apprentice|ally|best friend|friend|partner|love interest|girlfriend|boyfriend|lover|ex-(?:husband|wife|girlfriend|boyfriend)|ex|nemesis|archenemy|enemy|rival|boss|captor|killer|murderer))'
const ONE = '(?<one>\uE000C\\d+\uE001)'
const OTHER = '(?<other>\uE000C\\d+\uE001)'
const ADJECTIVES = '(?:(?!friend\\b)[a-z-]+ ){0,2}?'

/** How two characters stand to each other, by a noun: "Mara's sister Ruth", "Ruth, the mother of Theo". */
export const relation: Rule = {
  predicate: 'relation',
  triggers: `father mother dad mom mum sister brother son daughter husband wife uncle aunt cousin nephew niece twin
    fiancé fiancée fiance fiancee widow ward mentor apprentice ally friend partner interest girlfriend boyfriend lover
    ex ex-husband ex-wife nemesis archenemy enemy rival boss captor killer murderer stepfather stepmother half-brother
    half-sister siblings twins cousins sisters brothers lovers enemies rivals allies friends partners grandfather grandmother grandson granddaughter stepson stepdaughter`,
  patterns: [
    pattern(`${OTHER}'s? ${ADJECTIVES}${KIN}(?:,|, named|, called)? ${ONE}(?!'s )`),
    pattern(
      `${ONE}(?:,| is| was|, who is| is actually| is revealed to be) ${OTHER}'s? ${ADJECTIVES}${KIN}\\b`,
    ),
    pattern(`${ONE}(?:,| is| was|, who is) (?:the |a |an )?${ADJECTIVES}${KIN} (?:of|to) ${OTHER}`),
    pattern(`${OTHER} (?:and|with|leaves|meets|finds|joins) (?:his|her) ${ADJECTIVES}${KIN},? ${ONE}`),
    pattern(
      `${ONE} and ${OTHER} are (?<kin>siblings|twins|cousins|sisters|brothers|lovers|enemies|rivals|allies|best friends|partners)\\b`,
    ),
  ],
  tells,
  reads: {
    'In Salt House, Ruth’s brother Theo Brandt hides the letters.':
      'Theo Brandt · relation brother Ruth Brandt · in Salt House',
    'In Harbor Lights, Lettie Marsh is Mara’s long-lost sister.':
      'Lettie Marsh · relation long-lost sister Mara Voss · in Harbor Lights',
    'In Harbor Lights, Oswin Crake, the father of Lettie Marsh, sinks the boat.':
      'Oswin Crake · relation father Lettie Marsh · in Harbor Lights',
    'In Salt House, Theo Brandt and his wife, Lettie Marsh, leave the island.':
      'Lettie Marsh · relation wife Theo Brandt · in Salt House',
    'In Night Ferry, Ruth Brandt and Lettie Marsh are cousins.':
      'Ruth Brandt · relation cousins Lettie Marsh · in Night Ferry',
  },
  ignores: [
    'Erin Walsh will play Theo’s sister Ruth Brandt in Salt House.',
    'Ana Lopez’s sister Carla Weiss writes Salt House.',
    'In Salt House, Ruth Brandt has a brother.',
    'If Lettie Marsh is Mara’s sister, Harbor Lights has a problem.',
    'Ben Okoye’s Inspector Hale is Theo’s boss on Salt House, he said.',
  ],
}

function tells(match: PatternMatch): readonly Draft[] {
  const [one] = slotsOf(match, 'one')
  const [other] = slotsOf(match, 'other')
  if (!isInFiction(one) || !isInFiction(other) || one?.entity?.id === other?.entity?.id) return []
  if (!tellsStory(match.slotted) || match.groups['kin'] === undefined) return []
  return [{ subject: one?.entity ?? null, object: other?.entity ?? null, role: match.groups['kin'].trim() }]
}
