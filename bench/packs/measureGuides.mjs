import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { shared } from '../where.mjs'
import { rawGuide } from './rawGuide.mjs'

export const guides = path.join(shared, 'data/chapter-guides')

/** Of each ten parts of a book, how much is told. */
const TENTHS = Array.from({ length: 10 }, (_, index) => index + 1)
const KINDS = ['names', 'aliases', 'ties', 'texts']

/**
 * Reads every book chapter by chapter, once through its pack and once as the guide alone would tell it.
 * @param options `ofSeries`: from the pack of the whole series, of which the books before have been read (minutes), and
 *   not from one of the book alone; `onlyTenths`: not every chapter
 * @returns per tenth of the chapters what is told, and everything that was told before its chapter; null where there
 *   are no guides
 */
export async function measureGuides({ universeFrom, visibleTo }, { ofSeries, onlyTenths }) {
  if (!existsSync(guides)) return null
  const tally = { books: 0, chapters: 0, early: [], tenths: TENTHS.map(emptyTenth), aloneEarly: emptyEarly() }
  for (const folder of readdirSync(guides).filter((name) => statSync(path.join(guides, name)).isDirectory())) {
    const whole = ofSeries ? await universeFrom('chapter-guide', path.join(guides, folder)) : null
    for (const file of readdirSync(path.join(guides, folder))) {
      const where = path.join(guides, folder, file)
      const raw = JSON.parse(readFileSync(where, 'utf8'))
      const work = file.replace(/\.json$/, '')
      // Another version of a book is left out of its series.
      if (raw.meta === undefined || (whole !== null && !whole.works.some(({ id }) => id === work))) continue
      const universe = whole ?? (await universeFrom('chapter-guide', where))
      readThrough({ work, universe, guide: rawGuide(raw), visibleTo, onlyTenths }, tally)
    }
  }
  return tally
}

function readThrough({ work, universe, guide, visibleTo, onlyTenths }, tally) {
  const numbers = universe.works.find(({ id }) => id === work).installments.map(({ number }) => number)
  const order = universe.orders[0]?.items ?? []
  const before = order.slice(0, Math.max(0, order.indexOf(work)))
  const told = statementsOf(universe, work)
  tally.books += 1
  for (const [index, chapter] of numbers.entries()) {
    const ended = TENTHS.filter((tenth) => Math.ceil((numbers.length * tenth) / 10) === index + 1)
    if (onlyTenths && ended.length === 0) continue
    const seen = [...before, ...numbers.slice(0, index + 1).map((number) => `${work}/${number}`)]
    const visible = visibleTo(universe, seen)
    // Whoever has read the last chapter has read what is not numbered too.
    const read = index === numbers.length - 1 ? Number.POSITIVE_INFINITY : chapter
    const shown = statementsOf(visible, work)
    tally.chapters += 1
    tally.early.push(...earlyIn({ ...shown, allNames: told.nameOf }, guide, read).map((what) => `${work} ${chapter}: ${what}`))
    const alone = toldAlone(guide, read)
    for (const kind of Object.keys(tally.aloneEarly)) tally.aloneEarly[kind] += alone.early[kind]
    const inGuide = toldAlone(guide, Number.POSITIVE_INFINITY)
    for (const tenth of ended) addTo(tally.tenths[tenth - 1], { shown, told, alone, inGuide })
  }
}

const isAlias = ({ predicate, role }) => predicate === 'name' && role === 'alias'
const isTie = ({ predicate, value }) =>
  predicate === 'relation' || (predicate === 'trait' && /: /.test(value))

/** What a universe says of a book, by kind. */
function statementsOf(universe, work) {
  const statements = [...universe.statements]
  const own = statements.filter(({ revealedIn }) => revealedIn[0]?.startsWith(`${work}/`))
  const nameOf = new Map()
  for (const { predicate, subject, value } of statements)
    if (predicate === 'name') nameOf.set(subject, (nameOf.get(subject) ?? new Set()).add(value))
  return {
    nameOf,
    names: own.filter((each) => each.predicate === 'name' && !isAlias(each)),
    aliases: own.filter(isAlias),
    ties: own.filter(isTie),
    texts: own.filter((each) => each.predicate !== 'name' && !isTie(each)),
  }
}

/** Everything shown that the guide gives only to readers of a later chapter. */
function earlyIn({ names, aliases, ties, texts, nameOf, allNames }, guide, read) {
  const named = new Set(guide.characters.filter(({ first }) => first <= read).map(({ name }) => name))
  const parts = new Set(guide.texts.filter(({ from }) => from <= read).map(({ text }) => text))
  const called = new Set(guide.characters.filter(({ last }) => last <= read).flatMap((each) => each.aliases))
  const tied = guide.ties.filter(({ bothFrom }) => bothFrom <= read)
  const phrases = new Set(tied.map(({ label, text }) => `${label}: ${text}`))
  const pairs = new Set(tied.flatMap(({ name, label, text }) => [`${name}|${text}|${label}`, `${name}|${label}|${text}`]))
  const isTied = ({ subject, object, role, value }) => {
    if (value !== null) return phrases.has(value)
    const [some, others] = [[...allNames.get(subject)], [...allNames.get(object)]]
    return some.some((a) => others.some((b) => pairs.has(`${a}|${b}|${role}`) || pairs.has(`${b}|${a}|${role}`)))
  }
  // A trait with a colon in it may be a plain text after all.
  const isText = ({ value }) => parts.has(value)
  const unmet = guide.characters.filter(({ name, first }) => first > read && name.includes(' '))
  const met = [...named, ...called, ...[...nameOf.values()].flatMap((each) => [...each])]
  const namesUnmet = ({ value, role }) =>
    unmet.find(
      ({ name }) => `${value} ${role}`.includes(name) && !met.some((other) => other.includes(name)),
    )
  return [
    ...names.filter(({ value }) => !named.has(value) && !parts.has(value.replace(/^the /, ''))).map(({ value }) => value),
    ...aliases.filter(({ value }) => !called.has(value)).map(({ value }) => `also ${value}`),
    ...ties.filter((tie) => !isTied(tie) && !isText(tie)).map(({ role, value }) => role ?? value),
    ...texts.filter((each) => !isText(each)).map(({ value }) => value),
    ...[...ties, ...texts].flatMap((each) => namesUnmet(each)?.name ?? []),
  ]
}

const emptyTenth = () => ({ shown: zero(), told: zero(), alone: zero(), inGuide: zero(), earlyAlone: emptyEarly() })
const zero = () => Object.fromEntries(KINDS.map((kind) => [kind, 0]))
const emptyEarly = () => ({ aliases: 0, ties: 0, texts: 0 })

/** What somebody would show who goes by the chapters of the guide and nothing else: aliases come with the name. */
function toldAlone({ characters, ties, texts }, read) {
  const met = characters.filter(({ first }) => first <= read)
  const tied = ties.filter(({ from }) => from <= read)
  const given = texts.filter(({ from }) => from <= read)
  const unmet = characters.filter(({ name, first }) => first > read && name.includes(' ')).map(({ name }) => name)
  const known = met.flatMap(({ name, aliases }) => [name, ...aliases])
  const early = unmet.filter((name) => !known.some((other) => other.includes(name)))
  return {
    names: met.length,
    aliases: sum(met.map(({ aliases }) => aliases.length)),
    ties: tied.length,
    texts: given.length,
    early: {
      aliases: sum(met.filter(({ last }) => last > read).map(({ aliases }) => aliases.length)),
      ties: tied.filter(({ bothFrom }) => bothFrom > read).length,
      texts: given.filter(({ text }) => early.some((name) => text.includes(name))).length,
    },
  }
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0)

function addTo(tenth, { shown, told, alone, inGuide }) {
  for (const kind of KINDS) {
    tenth.shown[kind] += shown[kind].length
    tenth.told[kind] += told[kind].length
    tenth.alone[kind] += alone[kind]
    tenth.inGuide[kind] += inGuide[kind]
  }
  for (const kind of Object.keys(alone.early)) tenth.earlyAlone[kind] += alone.early[kind]
}
