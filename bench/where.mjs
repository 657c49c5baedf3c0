/** Where measurements find what they need: collections that this project does not carry, and the built program. */
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const checkout = fileURLToPath(new URL('../', import.meta.url))

/** The folder of the collections, beside the checkout; what needs it is skipped where it is absent. */
export const shared = path.resolve(process.env['UNSPOILED_SHARED'] ?? path.join(checkout, '../shared'))

/** The built program: `npm run build` makes it, `UNSPOILED_DIST` names another. */
export const dist = path.resolve(process.env['UNSPOILED_DIST'] ?? path.join(checkout, 'dist'))

/** Loads a module of the built program: `loadBuilt('reading/readArticle.js')`. */
export const loadBuilt = (file) => import(pathToFileURL(path.join(dist, file)).href)
