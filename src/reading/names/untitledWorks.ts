import type { Span } from '../../model/reading.js'
import type { Sentence } from '../sentences/splitSentences.js'

/** Works that have no title yet and go by what they are: "CBS' untitled courtroom drama", "the untitled Jane Roe project". */
export const untitledWorks = ({ text, start }: Sentence): Span[] =>
  text.includes('ntitled ')
    ? [...text.matchAll(UNTITLED)].map(({ index, 0: words }) => ({
        start: start + index,
        end: start + index + words.length,
      }))
    : []

const UNTITLED =
  /\b[Uu]ntitled (?:[\p{L}\p{N}'’.&/-]+ ){0,6}?(?:drama|dramedy|comedy|sitcom|thriller|project|film|movie|series|sequel|prequel|pilot|biopic|spin-?off|reboot|documentary|miniseries|adaptation)\b/gu
