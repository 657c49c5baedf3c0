import { counted } from './counted.js'

interface Counts {
  readonly statements: number
  readonly characters: number
}

export const season = {
  page: (number: number) => (number === 0 ? 'All about the specials' : `All about season ${number}`),
  episodes: 'Episodes',
  announced: 'It is announced, and nothing more is known of it.',
  counts: ({ statements, characters }: Counts) =>
    `${counted(statements, 'thing', 'things')} learnt, ${counted(characters, 'character', 'characters')}`,
  learnt: 'What you learnt in it',
  notSeen: 'What happens in it waits until you have seen it.',
  nothingLearnt: 'Nothing is written down of what you have seen of it yet.',
}
