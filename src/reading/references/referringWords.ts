import type { EntityKind } from '../../model/entity.js'
import type { Gender } from '../names/firstNames.js'

/** What a referring word asks of its antecedent. */
export interface Wanted {
  readonly by: 'pronoun' | 'description'
  readonly kinds: readonly EntityKind[]
  readonly gender: Gender | null
  readonly words: number
}

type Fit = Pick<Wanted, 'kinds' | 'gender'>

const SOMEBODY = ['person', 'character'] as const

/** Pronouns that stand for somebody; possessives are left alone, since no rule asks for them. */
export const PRONOUNS: ReadonlyMap<string, Wanted> = new Map(
  (
    [
      ['he', 'male'],
      ['she', 'female'],
    ] as const
  ).map(([word, gender]) => [word, { by: 'pronoun', kinds: SOMEBODY, gender, words: 1 }]),
)

const described = (fit: Fit, words: string): (readonly [string, Fit])[] =>
  words.split(/\s+/).map((word) => [word, fit])

/** Nouns that stand for somebody or something named before, after "the" or "this". */
export const DESCRIPTIONS: ReadonlyMap<string, Fit> = new Map([
  ...described({ kinds: ['person'], gender: 'female' }, 'actress comedienne'),
  ...described(
    { kinds: ['person'], gender: null },
    'actor star director showrunner creator writer producer author filmmaker comedian singer host screenwriter novelist',
  ),
  ...described(
    { kinds: ['work'], gender: null },
    'series show film movie miniseries drama comedy sitcom sequel prequel spinoff spin-off reboot thriller flick game novel adaptation anthology',
  ),
])
