import { hashWord } from '../hashWord.js'

/** Small closed classes of English words that say who speaks of whom, and when. No word is in two of them. */
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
  helper: `is are was were be been do does did has have had can could will would shall should may might must not
    no as its this`,
} as const

export type WordClass = keyof typeof CLASSES

const CLASS_OF: ReadonlyMap<number, WordClass> = new Map(
  // `Object.keys` forgets the key type of a record.
  (Object.keys(CLASSES) as WordClass[]).flatMap((name) =>
    CLASSES[name].split(/\s+/).map((word) => [hashWord(word), name] as const),
  ),
)

export const classOf = (hash: number): WordClass | undefined => CLASS_OF.get(hash)

/** Words that can do something; `it` is seldom somebody. */
export const SUBJECTS: ReadonlySet<number> = new Set('he she who that they'.split(' ').map(hashWord))
