import { slotsIn } from '../../slots/pattern.js'
import type { Slot } from '../../slots/slot.js'
import type { ToldSentence } from '../clause.js'
import type { StoryDraft, StoryRule } from './storyRule.js'

const NAME = '\uE000C\\d+\uE001'
const KIN =
  '(?:grand|great-grand|god|step|step-|half-|foster |ex-)?(?:father|mother|dad|mom|mum|sister|brother|son|daughter|husband|wife|fianc[eé]e?|boyfriend|girlfriend)'
const OTHERS =
  'uncle|aunt|cousin|nephew|niece|twin|widow|widower|mentor|protégée?|apprentice|best friend|love interest|friend|lover|partner|ally|rival|enemy|nemesis|boss|captor|bodyguard|assistant|squire|ward|roommate|colleague|killer|stalker|psychiatrist|therapist|lawyer|ex'
const HOW =
  '(?:(?:older|younger|elder|little|big|twin|adoptive|adopted|adult|teenage|baby|unborn|newborn|biological|birth|real|estranged|long-lost|long lost|late|dead|former|old|childhood|close|new|only|first|second|infant|young|loyal|trusted|own|secret|future|one-time) )*'
const TIE = `(?<how>${HOW})(?<tie>${KIN}|(?:ex-)?(?:${OTHERS}))`
const PATTERNS = [
  // “Mara's older sister Ruth”, “Mara's sister, Ruth”
  `(?<other>${NAME})'s? ${TIE},? (?<one>${NAME})(?!'s? (?:${KIN}|${OTHERS})\\b)`,
  // “Ruth, Mara's sister”, “Ruth is really Mara's sister”
  `(?<one>${NAME})(?:,| is| was|, who is|, who was| turns out to be| is revealed to be| is revealed as)(?: (?:actually|really|also|in fact|secretly|now))? (?<other>${NAME})'s? ${TIE}\\b(?!'s)`,
  // “Ruth, the sister of Mara”
  `(?<one>${NAME})(?:,| is| was|, who is| turns out to be| is revealed to be| becomes)(?: (?:actually|really|also|in fact|secretly|now))? (?:the|a|an) ${TIE} (?:of|to) (?<other>${NAME})(?!'s)`,
  // “Mara and her sister Ruth”
  `(?<other>${NAME}) (?:and|with) (?:his|her) ${TIE},? (?<one>${NAME})(?!'s? (?:${KIN}|${OTHERS})\\b)`,
  // “the sister of Mara, Ruth”
  `\\b[Tt]he ${TIE} of (?<other>${NAME}), (?<one>${NAME}),`,
  // “that she is Mara's sister” is the first; “Ruth and Mara are sisters”
  `(?<one>${NAME}) and (?<other>${NAME}) are (?:(?:actually|really|in fact|secretly|now|best|half-|long-lost|twin) ?)*(?<tie>siblings|twins|cousins|sisters|brothers|lovers|half-brothers|half-sisters|half-siblings|enemies|friends|rivals|married)\\b`,
].map((source) => new RegExp(source, 'g'))
const OWNED = new RegExp(
  `\\b(?<whose>[Hh]is|[Hh]er|[Tt]heir) ${TIE}(?:,? | \\()(?<one>${NAME})(?!'s? (?:${KIN}|${OTHERS})\\b)`,
  'g',
)
const OWNED_IS = new RegExp(
  `(?<one>${NAME})(?: is| was|, who is| turns out to be| is revealed to be)(?: (?:actually|really|in fact|also))? (?<whose>his|her|their) ${TIE}\\b(?!,? ${NAME})`,
  'g',
)
const OWNED_SEVERAL = new RegExp(
  `(?:\\b(?<whose>[Hh]is|[Hh]er)|(?<other>${NAME})'s?) (?<how>${HOW})(?<tie>${KIN}|cousin|friend|apprentice)s,? (?<one>${NAME}(?:, ${NAME})*,? and ${NAME})(?!'s)`,
  'g',
)

/** How two stand to each other, by a noun: “Mara’s sister Ruth”, “Theo leaves with his daughter, Lettie”. */
export const storyTie: StoryRule = {
  predicate: 'relation',
  tells: (told) => [...PATTERNS, OWNED, OWNED_IS, OWNED_SEVERAL].flatMap((pattern) => tiesIn(told, pattern)),
  reads: {
    'Mara’s sister Ruth Brandt comes home.': 'Ruth Brandt · relation sister Mara Voss',
    'Lettie Marsh learns that Oswin Crake is her father.': 'Oswin Crake · relation father Lettie Marsh',
    'Theo Brandt goes fishing with his uncle Oswin Crake.': 'Oswin Crake · relation uncle Theo Brandt',
    'Ruth Brandt, the mother of Theo Brandt, sells the mill.': 'Ruth Brandt · relation mother Theo Brandt',
    'Lettie Marsh turns out to be Mara’s long-lost daughter.':
      'Lettie Marsh · relation long-lost daughter Mara Voss',
    'Mara Voss and Ruth Brandt are sisters.': 'Mara Voss · relation sisters Ruth Brandt',
    'Inspector Hale questions Theo’s best friend, Oswin Crake.':
      'Oswin Crake · relation best friend Theo Brandt',
    'Oswin Crake arrives with his sons Theo Brandt and Inspector Hale.': [
      'Theo Brandt · relation son Oswin Crake',
      'Inspector Hale · relation son Oswin Crake',
    ],
    'Lettie Marsh, Mara’s former roommate, asks for shelter.':
      'Lettie Marsh · relation former roommate Mara Voss',
    'Inspector Hale is revealed to be the father of Lettie Marsh.':
      'Inspector Hale · relation father Lettie Marsh',
    'Ruth Brandt visits her half-brother, Theo Brandt, in prison.':
      'Theo Brandt · relation half-brother Ruth Brandt',
    'Oswin Crake becomes the mentor of Lettie Marsh.': 'Oswin Crake · relation mentor Lettie Marsh',
    'Mara Voss and her brother Theo Brandt leave the island.': 'Theo Brandt · relation brother Mara Voss',
    'Ruth Brandt quarrels with her mother (Mara Voss).': 'Mara Voss · relation mother Ruth Brandt',
    'Lettie Marsh, who once loved Theo’s ex-wife Ruth Brandt, leaves.':
      'Ruth Brandt · relation ex-wife Theo Brandt',
    'Mara Voss and Theo Brandt bring their baby daughter Lettie Marsh to the mill.': [
      'Lettie Marsh · relation baby daughter Mara Voss',
      'Lettie Marsh · relation baby daughter Theo Brandt',
    ],
  },
  ignores: [
    'Oswin Crake pretends to be Mara’s brother.',
    'Ruth Brandt has a brother.',
    'Theo Brandt asks whether Mara Voss is Ruth’s sister.',
    'Mara’s sister’s house burns down.',
    'Lettie Marsh asks Mara Voss to find her sister Ruth Brandt.',
    'Theo Brandt is a friend of the bishop.',
    'Inspector Hale meets somebody’s brother at the pier.',
    'Ruth Brandt is like a mother to Lettie Marsh.',
    'Mara Voss and her brother leave the island.',
    'Theo Brandt dreams of his sister Ruth Brandt.',
  ],
}

function tiesIn(told: ToldSentence, pattern: RegExp): StoryDraft[] {
  const { slotted } = told
  return Array.from(slotted.text.matchAll(pattern)).flatMap((match) => {
    const { one = '', other, whose, how = '', tie = '' } = match.groups ?? {}
    const start = match.index
    if (HYPOTHETICAL.test(slotted.text.slice(Math.max(0, start - REACH), start))) return []
    const owners =
      other === undefined ? ownersBefore(told, start, whose === 'their') : slotsIn(slotted, other).slice(0, 1)
    const role = tie === 'married' ? 'spouse' : `${how}${tie}`.trim()
    const pairs = slotsIn(slotted, one).flatMap((slot) => owners.map((owner) => [slot, owner] as const))
    return pairs.flatMap(([slot, owner]): StoryDraft[] =>
      slot.entity === null || owner.entity === null || slot.entity.id === owner.entity.id
        ? []
        : [
            {
              subject: slot.entity,
              object: owner.entity,
              role,
              sure: null,
              start,
              end: start + match[0].length,
            },
          ],
    )
  })
}

const REACH = 40
const HYPOTHETICAL =
  /\b(?:if|whether|pretends?|pretending|posing|believes?|thinks?|dreams?|imagines?|as|like)\b[^.;,]*$/i

/** Whose “his” and “her” are: whoever last began to act, where that is one; “their” may be of two. */
function ownersBefore({ clauses, slotted }: ToldSentence, at: number, isOfTwo: boolean): readonly Slot[] {
  const last = clauses.findLast((clause) => clause.start < at)
  if (last?.actors.length !== (isOfTwo ? 2 : 1)) return []
  // Somebody named since may be the owner too: “Mara asks Ruth to find her sister Lettie”.
  const since = slotsIn(slotted, slotted.text.slice(last.start, at)).filter(({ letter }) => letter === 'C')
  return since.length > 0 ? [] : last.actors
}
