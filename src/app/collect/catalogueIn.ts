import { Problem } from '../../model/problem.js'
import type { CatalogueName } from '../../sources/catalogues/fromCatalogue.js'

/** A work in a catalogue, as one writes it. */
export interface CatalogueWork {
  readonly catalogue: CatalogueName
  readonly what: string
}

const CATALOGUES: Readonly<Record<CatalogueName, true>> = {
  tvmaze: true,
  tmdb: true,
  wikidata: true,
  mediawiki: true,
}

const isCatalogue = (name: string): name is CatalogueName => name in CATALOGUES

/** Whether something names a work in a catalogue: `tvmaze:82`. */
export const isCatalogueWork = (words: string): boolean =>
  isCatalogue(beforeColon(words)) && words.includes(':')

/** @throws Problem where no catalogue is named */
export function catalogueIn(words: string): CatalogueWork {
  const catalogue = beforeColon(words)
  const what = words.slice(catalogue.length + 1).trim()
  if (isCatalogue(catalogue) && what !== '') return { catalogue, what }
  const names = Object.keys(CATALOGUES).join(', ')
  throw new Problem(
    'usage',
    `“${words}” names no work in a catalogue`,
    `Write it as tvmaze:82; there are ${names}.`,
  )
}

const beforeColon = (words: string): string => words.split(':', 1)[0] ?? ''
