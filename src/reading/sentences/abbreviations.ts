/**
 * Words that keep their full stop. Common English usage (New Hart's Rules, the Chicago Manual of Style, AP style for
 * months and states), chosen for news about film and television.
 *
 * - `always`: a name follows, so that the stop never ends a sentence (`Mr.`, `vs.`)
 * - `number`: the stop goes with a number (`No. 5`, `Vol. 2`) and otherwise ends the sentence (`No.`)
 * - `often`: stands at the end too; ends a sentence only before a word that opens one (`p.m. ET`, `p.m. The`)
 */
export type Abbreviation = 'always' | 'number' | 'often'

const WORDS: Readonly<Record<Abbreviation, string>> = {
  always: `mr mrs ms mx dr prof gen lt col sgt capt cmdr cpl maj adm sen rep gov rev hon fr pres supt det insp
    st ste mt ft vs v mme mlle messrs e.g i.e cf viz approx feat a.k.a f.k.a n.b`,
  number: `no nos vol vols ep eps pt pts ch chap op fig pp p sec ser issue art`,
  often: `jr sr inc ltd co corp bros dept univ est etc al assn intl mfg plc a.m p.m ph.d b.a m.a d.c l.a n.y u.s u.k
    e.u jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun calif fla
    mass conn penn tex ave blvd rd`,
}

export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map(
  (Object.keys(WORDS) as Abbreviation[]) // `Object.keys` forgets the key type of a record.
    .flatMap((kind) => WORDS[kind].split(/\s+/).map((word) => [word, kind] as const)),
)
