import type { EntityKind } from '../../model/entity.js'
import type { Gender } from '../names/givenNames.js'

/** What a referring word asks of its antecedent. */
export interface Wanted {
  readonly by: 'pronoun' | 'description'
  readonly kinds: readonly EntityKind[]
  readonly gender: Gender | null
  /** The kind that is meant unless only another fits. */
  readonly prefers: EntityKind | null
  /** What they do, by the one name of the trade: "director". */
  readonly trade: string | null
  readonly words: number
}

type Fit = Pick<Wanted, 'kinds' | 'gender'>

const SOMEBODY = ['person', 'character'] as const

/** Pronouns that stand for somebody; possessives are no mentions, since no rule asks for them. */
export const PRONOUNS: ReadonlyMap<string, Wanted> = new Map(
  (
    [
      ['he', 'male'],
      ['she', 'female'],
    ] as const
  ).map(([word, gender]) => [
    word,
    { by: 'pronoun', kinds: SOMEBODY, gender, prefers: null, trade: null, words: 1 },
  ]),
)

/** What these say of the gender of somebody just named: "Avery Vale took her seat". */
export const POSSESSIVES: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['himself', 'male'],
  ['her', 'female'],
  ['herself', 'female'],
])

/** Who does these is real: beside one of them a pronoun stands for a person, never for a character. */
export const REPORTING: ReadonlySet<string> = new Set(
  `said says told tells explained explains added adds revealed reveals admitted admits joked teased tweeted wrote recalled noted confirmed continued insisted
  shared quipped laughed announced confessed replied stated remarked posted`.split(/\s+/),
)

/** Who does these is an actor, even where characters have been named since. */
export const ACTING: ReadonlySet<string> = new Set(
  `play plays played playing portray portrays portrayed portraying voice voices voiced voicing star stars starred starring
  reprise reprises reprised reprising`.split(/\s+/),
)

/** What "his" and "her" at the head of a sentence may go with, so that they stand for an actor: "Her film credits include". */
export const ACTED: ReadonlySet<string> = new Set('role roles credits filmography'.split(' '))

/** What somebody is called after a work they are in: "the Salt House star". */
export const STARS: ReadonlyMap<string, Gender | null> = new Map([
  ...'star alum alumnus actor veteran alumna lead'.split(' ').map((word) => [word, null] as const),
  ['actress', 'female'],
])

const described = (fit: Fit, words: string): (readonly [string, Fit])[] =>
  words.split(/\s+/).map((word) => [word, fit])

/** Nouns that stand for a work. */
export const WORKS: ReadonlyMap<string, Fit> = new Map(
  described(
    { kinds: ['work'], gender: null },
    `series show film movie miniseries drama comedy sitcom sequel prequel spinoff spin-off reboot thriller flick game novel adaptation anthology dramedy
    documentary musical remake`,
  ),
)

/** Nouns that stand for somebody or something named before, after "the" or "this". */
export const DESCRIPTIONS: ReadonlyMap<string, Fit> = new Map([
  ...described({ kinds: ['person'], gender: 'female' }, 'actress comedienne songstress'),
  ...described(
    { kinds: ['person'], gender: null },
    `actor star director showrunner creator writer producer author filmmaker comedian singer host screenwriter novelist rapper musician winner nominee
    alum veteran newcomer helmer composer entertainer performer`,
  ),
  ...WORKS,
  ...described({ kinds: ['organisation'], gender: null }, 'network streamer studio'),
])

/** Every word that may refer to something or tell a gender, or that begins a description: most need no closer look. */
export const REFERRING: ReadonlySet<string> = new Set([
  'the',
  'this',
  ...PRONOUNS.keys(),
  ...POSSESSIVES.keys(),
  ...STARS.keys(),
  ...WORKS.keys(),
])
