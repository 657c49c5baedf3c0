import type { Ask } from './askCommand.js'

/** The questions that have a command of their own, in the order of the help. */
export const ASKS: readonly Ask[] = [
  {
    name: 'who',
    description: 'Say what you know so far of somebody or something, in the order in which you learnt it.',
    words: 'NAME',
    options: [
      { key: 'limit', flags: '--limit <COUNT>', description: 'how many statements at most, else 100' },
      { key: 'after', flags: '--after <ID>', description: 'go on after this statement' },
    ],
    examples: [
      'who Kilgrave --universe defenders --seen "Jessica Jones"',
      'who "Luke Cage" --universe defenders --json',
    ],
  },
  {
    name: 'when',
    description: 'Say when a work is out and how it comes about, and how what was said of that went.',
    words: 'TITLE',
    examples: ['when "The Defenders" --universe defenders', 'when Daredevil --universe defenders --json'],
  },
  {
    name: 'next',
    description: 'Say what to watch next, and why.',
    words: null,
    options: [
      {
        key: 'order',
        flags: '--order <NAME>',
        description: 'release (as without it), story, or the name of an order of the universe',
      },
    ],
    examples: [
      'next --universe defenders --seen "Jessica Jones 1"',
      'next --universe defenders --seen "Daredevil 1" --order "The road to The Defenders"',
    ],
  },
  {
    name: 'recap',
    description: 'Tell what happened in a work or to a character up to where you are.',
    words: 'TITLE|NAME',
    examples: ['recap "Jessica Jones" --universe defenders --seen "Jessica Jones ..1x09"'],
  },
  {
    name: 'timeline',
    description: 'Show what happened when, in the world or in the story.',
    words: null,
    options: [
      {
        key: 'since',
        flags: '--since <DAY>',
        description: 'only what is on that day or later; not in the story',
      },
      {
        key: 'order',
        flags: '--order <NAME>',
        description:
          'story, or the name of an order: what happens in the story; else what is decided and comes out',
      },
    ],
    examples: [
      'timeline --universe defenders',
      'timeline --universe defenders --order story --seen "Jessica Jones 1"',
    ],
  },
  {
    name: 'calendar',
    description: 'Show what is out when, and how sure that is.',
    words: null,
    options: [
      {
        key: 'since',
        flags: '--since <DAY>',
        description: 'only what is out on that day or later: 2018-06-01, 2018, today',
      },
      {
        key: 'until',
        flags: '--until <DAY>',
        description: 'only what is out on that day or earlier; what has no date is left out',
      },
    ],
    form: 'ics',
    examples: [
      'calendar --universe defenders --since 2018-06 --until 2018-06',
      'calendar --since today',
      'calendar --ics > unspoiled.ics',
    ],
  },
  {
    name: 'graph',
    description: 'Show who relates to whom, as far as you know.',
    words: 'NAME',
    examples: ['graph Kilgrave --universe defenders --seen "Jessica Jones 1"'],
  },
  {
    name: 'changes',
    description: 'Show what was said or recorded since a day.',
    words: null,
    options: [
      {
        key: 'since',
        flags: '--since <DAY>',
        description: 'the first day that counts: 2016-09-02',
        isRequired: true,
      },
    ],
    form: 'feed',
    examples: ['changes --universe defenders --since 2018-01-01'],
  },
  {
    name: 'new',
    description: 'Show what is new since you were here last: articles, what else was said, and dates.',
    words: null,
    options: [
      {
        key: 'since',
        flags: '--since <DAY>',
        description: 'the first day that counts; else when you last said `unspoiled visited`',
      },
    ],
    examples: ['new', 'new --since 2018-01-01 --json'],
  },
  {
    name: 'why',
    description: 'Show the words behind a statement, or behind all that you know of somebody.',
    words: 'ID|NAME',
    examples: ['why Kilgrave --universe defenders --seen "Jessica Jones"'],
  },
  {
    name: 'news',
    description: 'List the articles that are kept, newest first, with what they say that you may know.',
    words: null,
    options: [
      {
        key: 'since',
        flags: '--since <DAY>',
        description: 'only articles that are of that day or later, or kept here since',
      },
    ],
    form: 'feed',
    examples: [
      'news',
      'news --universe defenders --as-of 2016-12-31 --json',
      'news --feed atom > unspoiled.atom',
    ],
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
  {
    name: 'works',
    description: 'List the works of a universe, with how far you are in each.',
    words: null,
    options: [
      {
        key: 'order',
        flags: '--order <NAME>',
        description: 'name (as without it), release, or progress: what you are in the middle of first',
      },
      { key: 'kind', flags: '--kind <KIND>', description: 'only those of this kind: series, film, book' },
    ],
    examples: ['works', 'works --universe defenders --seen "Jessica Jones 1" --order progress'],
  },
  {
    name: 'work',
    description: 'Show a work: its installments and which you have seen, and who is in it and made it.',
    words: 'TITLE',
    examples: ['work "The Defenders" --universe defenders', 'work Daredevil --universe defenders --json'],
  },
  {
    name: 'season',
    description: 'Show a season: its installments, what you learnt in it, and who is in it and made it.',
    words: 'WHAT',
    examples: ['season "Jessica Jones 2" --universe defenders --seen "Jessica Jones ..2x02"'],
  },
  {
    name: 'installment',
    description: 'Show an installment: what you learnt in it, and who is in it and made it.',
    words: 'WHAT',
    examples: ['installment "Jessica Jones 1x08" --universe defenders --seen "Jessica Jones 1"'],
  },
  {
    name: 'progress',
    description: 'Show how much you have seen of every work and season.',
    words: null,
    examples: ['progress --universe defenders --seen "Jessica Jones ..2x04"'],
  },
]
