import { hashWord } from './hashWord.js'

/** Small closed classes of English words that say who speaks of whom, and when. */
const CLASSES = {
  heShe: 'he she him her his hers himself herself',
  they: 'they them their theirs themselves',
  first: "i my me mine i'm i've i'd i'll myself",
  we: "we us our ours we're we've we'll we'd ourselves",
  you: "you your yours you're you'll you've you'd",
  calendar: `january february march april june july august september october november december jan feb aug sept
    oct nov dec monday tuesday wednesday thursday friday saturday sunday`,
  reports: `said says told tells revealed reveals explained explains added adds teased teases admitted confirmed
    noted joked wrote tweeted shared talked spoke discussed announced recalled insisted`,
  spoiler: 'spoiler spoilers spoil spoils spoiled spoilery',
  subject: 'he she it who that they',
  helper: `is are was were be been do does did has have had can could will would shall should may might must not
    no as us his its this`,
} as const

export type WordClass = keyof typeof CLASSES

const CLASS_OF: ReadonlyMap<number, ReadonlySet<WordClass>> = build()

/** Classes are few and words many: most lookups end here. */
export const classesOf = (hash: number): ReadonlySet<WordClass> | undefined => CLASS_OF.get(hash)

function build(): Map<number, ReadonlySet<WordClass>> {
  const classes = new Map<number, Set<WordClass>>()
  // `Object.keys` forgets the key type of a record.
  for (const name of Object.keys(CLASSES) as WordClass[])
    for (const word of CLASSES[name].split(/\s+/)) {
      const hash = hashWord(word)
      classes.set(hash, (classes.get(hash) ?? new Set()).add(name))
    }
  return classes
}
