import { stat } from 'node:fs/promises'
import type { Fetcher } from '../fetch/fetcher.js'
import { fileProblem } from '../page/fileProblem.js'
import { isAddress } from '../page/openInput.js'
import { askCatalogue, type CatalogueAccess, type CatalogueWork } from './askCatalogue.js'

/**
 * Whether a catalogue has a work that somebody names: asked once, for all of a work is many requests. Of a dump, only whether
 * there is such a file.
 * @throws Problem where there is no such work, or the catalogue cannot be had
 */
export async function checkWork(
  work: CatalogueWork,
  access: CatalogueAccess & { readonly fetcher: Fetcher },
): Promise<void> {
  if (work.catalogue === 'mediawiki' && !isAddress(work.what)) return checkFile(work.what)
  try {
    await askCatalogue(work, { ...access, fetcher: answeringOnce(access.fetcher) })
  } catch (error) {
    // Whoever wants more has read the first answer and found the work in it.
    if (!(error instanceof AskedOften)) throw error
  }
}

async function checkFile(path: string): Promise<void> {
  await stat(path).catch(async (error: unknown) => {
    throw await fileProblem(path, error)
  })
}

class AskedOften extends Error {}

function answeringOnce({ fetch }: Fetcher): Fetcher {
  let isAsked = false
  return {
    fetch: async (wish) => {
      if (isAsked) throw new AskedOften()
      isAsked = true
      return fetch(wish)
    },
  }
}
