import type { JudgeOf } from './deleteHidden.js'

/**
 * Judges texts of universes whose names stand in them only whole and as they are written: a text tells a name that it
 * holds, unless somebody whom the reader can name is called the same.
 */
export const plainJudge: JudgeOf = (hidden, known) => {
  const knownNames = new Set(known.map(({ name }) => name))
  const secret = hidden.filter(({ name }) => !knownNames.has(name))
  return {
    text: (text, besides) => secret.filter(({ name, entity }) => entity !== besides && text.includes(name)),
    address: (url) => secret.filter(({ name }) => url.includes(name.toLowerCase().replaceAll(' ', '-'))),
  }
}
