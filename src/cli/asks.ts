import type { Ask } from './askCommand.js'

/** The questions that have a command of their own, in the order of the help. */
export const ASKS: readonly Ask[] = [
  {
    name: 'who',
    description: 'Say what you know so far of somebody or something, in the order in which you learnt it.',
    words: 'NAME',
    examples: [
      'who Kilgrave --universe defenders --seen "Jessica Jones"',
      'who "Luke Cage" --universe defenders --json',
    ],
  },
  {
    name: 'news',
    description: 'List the articles that are kept, newest first, with what they say that you may know.',
    words: null,
    examples: ['news', 'news --universe defenders --as-of 2016-12-31 --json'],
  },
  {
    name: 'search',
    description: 'Look for words in names, titles and all that is said, slips of the pen included.',
    words: 'WORDS',
    examples: [
      'search "killed by" --universe defenders --seen "Jessica Jones"',
      'search Jesica Jnoes --universe defenders --json',
    ],
  },
  {
    name: 'suggest',
    description: 'Say which names begin as you have typed so far.',
    words: 'PREFIX',
    examples: ['suggest jess --universe defenders'],
  },
]
