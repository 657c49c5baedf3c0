/** Words inside names that ordinary English uses too. Gathered by hand from lists of English given names and titles. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Titles, ranks, colours and nouns of which names are made, but which never stand for a person by themselves. */
export const EPITHETS = words(`
  agent aunt baby baron big black blue boss boy brother captain chief colonel commander count countess daughter
  detective devil doc doctor dr dragon duke emperor empress evil father general ghost giant girl gold golden good
  goddess god great green grey gray guard hero hunter ice iron judge junior jr king knight lady lieutenant little
  lord madame madam major man maester marshal master men mister miss mother mr mrs ms night officer old president
  prince princess professor prof purple queen red reverend saint sergeant sheriff silver sir sister sister soldier
  son sr st star storm super uncle war warrior white winter witch wizard wolf woman women young ii iii iv
  and for from her his its not the their this with you oscar oscars emmy emmys grammy
`)

/** Words of five letters and more that headlines print in lower case between words with capitals. */
export const LOWER_IN_HEADLINES = words(`
  about above across after again against along among around before behind below beneath beside besides between beyond
  despite during except inside outside since their through throughout toward towards under until versus where which
  while whose within without would could should
`)

/** Given names and surnames that are common words too. They count as names only with a capital. */
export const ORDINARY_NAMES = words(`
  amber angel april archer art august autumn baker bishop bill bishop bond brook brown butler carol carter case chance
  chase christian clay cliff cold cole cook cooper cross crystal daisy dale dawn dean destiny drake earl east faith
  fisher flint ford forest foster frank gene ginger glen grace grant guy hall hardy harmony hazel heather holly home
  hope hunt ivy jack jade jasper jean jewel joy june justice kitty lance lane laurel law lily long lucky mark
  mason may mercy merit miles miller misty nick north olive opal page paige parker patience pearl penny pepper piper
  poppy potter price pride prudence quill rain ray reed rich rider river robin rock rod rose ruby rusty sage sand
  scarlet shade sharp shepherd sky slade smart smith south stark steel sterling stone summer sunny taylor temple thorn
  victor violet virginia wade walker ward warren weaver west will willow winter wood woods worth
  hand mask shadow stranger target traitor 
  prophet messenger watcher keeper teacher nurse killer mayor monster stick home pilot finale
`)
