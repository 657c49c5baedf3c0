import { chapterGuidePack } from './chapterGuide/chapterGuidePack.js'
import { guideAt } from './chapterGuide/guideAt.js'
import { gameOfThronesPack } from './gameOfThrones/gameOfThronesPack.js'
import { recordAt } from './gameOfThrones/recordAt.js'
import type { MadePack } from './madePack.js'

/** Collections that a pack can be made from, each with how: one line here, and a folder. */
const MAKERS = {
  'chapter-guide': async (path: string): Promise<MadePack> => chapterGuidePack(await guideAt(path)),
  'game-of-thrones': async (path: string): Promise<MadePack> => gameOfThronesPack(await recordAt(path)),
} as const

export type Collection = keyof typeof MAKERS

/**
 * Makes a pack from a collection that others have put together. Each statement is revealed where the collection says
 * or, where it gives no time, where it has certainly been told: never too early.
 * @param path of a folder or file, as the collection has them
 * @throws Problem where it cannot be had, or is no such collection
 */
export const packFrom = async (collection: Collection, path: string): Promise<MadePack> =>
  MAKERS[collection](path)
