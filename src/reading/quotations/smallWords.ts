/** The closed classes of English words by which a noun phrase is told from what stands around it. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Pronouns that can be a speaker. “It” and “you” seldom speak. */
export const SPEAKING_PRONOUNS = set('he she they i we')

export const DETERMINERS = set(
  'the a an his her their its our my your this that these those one another some many several most both each every no all two three four other',
)

const AUXILIARIES = set(
  'has had have having was were is are be been being will would did does do can could may might must should shall also not never get gets got',
)

/** Adverbs without “-ly” that stand between a subject and its verb. */
export const ADVERBS = set(
  'also then later recently just once again further soon now already even always often still too first instead previously meanwhile ever almost back went on goes simply has famously since both himself herself themselves all only quickly',
)

/** “also”, “recently”; “family” only looks like one. */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.endsWith('ly') && word !== 'family' && word.length > 4)

export const PREPOSITIONS = set(
  'of in on at for from with to by about as during after before over under into near through against between among amid via upon within without outside inside alongside close toward towards since until despite ahead off behind beyond like',
)

export const CONJUNCTIONS = set(
  'and but or that because when while if whether where which who whom whose what how why although though as than so since until unless',
)

/** Words that open a clause or phrase set before the main clause: “After …, Cox said”. */
export const FRONTING = set(
  'after when while as although though since before because if during in on at with for despite following asked speaking by once until unlike from amid given like talking earlier last',
)

/** “has”, “would”, “didn't”. */
export const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word) || word.endsWith("n't")
