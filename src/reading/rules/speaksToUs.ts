import type { Slotted } from '../slots/slotted.js'

/** Whether somebody in the sentence speaks to the press or the public: then it tells of real people. */
export function speaksToUs({ text }: Slotted): boolean {
  return SPEAKS.test(text)
}

const SPEAKS =
  /\b(?:said|says|told|tells|added|adds|tweeted|joked|teased|posted|confirmed|revealed in an interview|spoke|hosted|attended|signed|promot\w+|interview|panel|instagram|twitter)\b/i
