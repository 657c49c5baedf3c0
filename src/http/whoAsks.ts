import { NOBODY, type Caller } from './caller.js'
import type { House } from './house.js'

/** Who sent a request: by the session's cookie, else by a token. */
export async function whoAsks(_request: Request, _house: House): Promise<Caller> {
  return NOBODY
}
