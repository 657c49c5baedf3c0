/** What one page of a wiki tells: of an episode, of a character, or of the work itself, by what its infobox holds. */
import { dayOf } from '../../page/dayOf.js'
import { numberIn } from '../numberIn.js'
import type { RecordedFact, RecordedMaker, RecordedPart } from '../record.js'
import { ACTORS, EPISODE, FIGURE_FACTS, FIRST_SEEN, MAKERS, WORK, type Keys } from './infoboxKeys.js'
import { entriesIn, sectionIn, templatesIn, withoutNotes, type Template, type WikiWords } from './wikitext.js'

/** A page as a wiki has it. */
export interface WikiPage {
  readonly title: string
  /** Its number in the wiki, which says nothing of what it is about. */
  readonly id: string
  readonly text: string
}

export type PageRead = EpisodePage | FigurePage | WorkPage

export interface EpisodePage {
  readonly kind: 'episode'
  readonly title: string
  readonly id: string
  readonly name: string
  readonly series: string | null
  readonly season: number | null
  readonly number: number
  readonly released: string | null
  readonly guests: readonly RecordedPart[]
  readonly makers: readonly RecordedMaker[]
}

export interface FigurePage {
  readonly kind: 'figure'
  readonly title: string
  readonly id: string
  readonly name: string
  /** Titles of pages on which they are said to appear. */
  readonly seenIn: readonly string[]
  readonly facts: readonly PageFact[]
}

/** A fact with the titles of the pages that it links to. */
export interface PageFact extends Pick<RecordedFact, 'predicate' | 'role' | 'value'> {
  readonly links: readonly string[]
}

export interface WorkPage {
  readonly kind: 'work'
  readonly title: string
  readonly id: string
  readonly name: string
  readonly isFilm: boolean
  readonly released: string | null
  readonly stars: readonly RecordedPart[]
  readonly makers: readonly RecordedMaker[]
  readonly networks: readonly string[]
}

/** More than this is no infobox page; the longest articles stay below 1 MB. */
const LONGEST_PAGE = 2 * 1024 * 1024

/** Null for a page without an infobox of ours. */
export function readPage(page: WikiPage): PageRead | null {
  if (!page.text.includes('{{') || page.text.length > LONGEST_PAGE) return null
  const text = withoutNotes(page.text)
  for (const template of templatesIn(text)) {
    const read = episodeOn(page, template) ?? workOn(page, template) ?? figureOn(page, template, text)
    if (read !== null) return read
  }
  return null
}

/** The entries of the first of several parameters that is there and says something. */
function said({ params }: Template, keys: Keys): readonly WikiWords[] {
  for (const key of keys) {
    const value = params.get(key)
    const entries = value === undefined ? [] : entriesIn(value)
    if (entries.length > 0) return entries
  }
  return []
}

const firstSaid = (template: Template, keys: Keys): string | null => said(template, keys)[0]?.text ?? null

/** “Deceased (in [[The Ferry]])” is dead. */
function statusIn(text: string): string {
  const status = text.replace(/\s*\(.*$/, '').toLowerCase()
  return status === 'deceased' ? 'dead' : status
}

/** “Reeds (episode)” is called Reeds. */
const nameOf = (title: string): string => title.replace(/\s*\([^()]*\)$/, '').trim() || title

function episodeOn({ title, id }: WikiPage, template: Template): EpisodePage | null {
  if (!template.name.includes('episode') && said(template, EPISODE.released).length === 0) return null
  const written = firstSaid(template, EPISODE.number) ?? ''
  const both = /^(?<season>\d+)\s*x\s*(?<number>\d+)$/i.exec(written)?.groups
  const number = numberIn(both?.['number'] ?? leadingNumber(written))
  const season = numberIn(both?.['season'] ?? leadingNumber(firstSaid(template, EPISODE.season) ?? ''))
  if (number === null || (season === null && !template.name.includes('episode'))) return null
  return {
    kind: 'episode',
    title,
    id,
    name: firstSaid(template, EPISODE.name)?.replaceAll(/^["“”]|["“”]$/g, '') || nameOf(title),
    series: firstSaid(template, EPISODE.series),
    season,
    number,
    released: dateSaid(template, EPISODE.released),
    guests: said(template, EPISODE.guests).flatMap(({ text }) => partIn(text)),
    makers: makersOn(template),
  }
}

/** “3”, “3 (of 24)”, “Season 3”. */
const leadingNumber = (written: string): string => /\d{1,6}/.exec(written)?.[0] ?? ''

const dateSaid = (template: Template, keys: Keys): string | null =>
  said(template, keys).flatMap(({ text }) => dayOf(text) ?? [])[0] ?? null

/** “Ana Roe as Mara Quill”. */
function partIn(text: string): RecordedPart[] {
  const [actor = '', character] = text.split(/\s+as\s+|\s+–\s+/)
  return actor === '' ? [] : [{ actor, character: character ?? null }]
}

const makersOn = (template: Template): RecordedMaker[] =>
  Object.entries(MAKERS).flatMap(([key, role]) =>
    said(template, [key]).map(({ text }): RecordedMaker => ({ kind: 'person', name: text, role })),
  )

function workOn({ title, id }: WikiPage, template: Template): WorkPage | null {
  if (!WORK.template.test(template.name)) return null
  return {
    kind: 'work',
    title,
    id,
    name: firstSaid(template, WORK.name) ?? nameOf(title),
    isFilm: /film|movie/.test(template.name),
    released: dateSaid(template, WORK.released),
    stars: said(template, WORK.stars).flatMap(({ text }) => partIn(text)),
    makers: makersOn(template),
    networks: said(template, WORK.networks).map(({ text }) => text),
  }
}

function figureOn({ title, id }: WikiPage, template: Template, page: string): FigurePage | null {
  const actors = said(template, ACTORS)
  const first = said(template, FIRST_SEEN)
  const isOther = /\b(?:actor|cast member|crew|person|location|item)\b/.test(template.name)
  if (isOther || (actors.length === 0 && first.length === 0)) return null
  const listed = entriesIn(sectionIn(page, /^(?:list of )?appearances$/i) ?? '').filter(
    ({ text }) => !/\b(?:mention|deleted|cut scene|picture|photo|archive)/i.test(text),
  )
  const facts = Object.entries(FIGURE_FACTS).flatMap(([key, { predicate, role }]) =>
    said(template, [key]).map(({ text, links }): PageFact => {
      return { predicate, role, value: predicate === 'status' ? statusIn(text) : text, links }
    }),
  )
  const played = actors.map(({ text, links }): PageFact => ({
    predicate: 'plays',
    role: null,
    value: text.replace(/\s*\(.*$/, ''),
    links,
  }))
  return {
    kind: 'figure',
    title,
    id,
    name: nameOf(title),
    seenIn: [...first, ...listed].flatMap(({ links, text }) => (links.length > 0 ? links : [text])),
    facts: [...played, ...facts],
  }
}
