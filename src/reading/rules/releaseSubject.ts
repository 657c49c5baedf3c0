/** How a sentence names what comes out, and what it must not be taken for. */
import { ASIDE } from './workPieces.js'

/** "the trailer for Silo dropped": what came out is not Silo. */
const BELONGS =
  '\\b(?:trailers?|teasers?|promos?|clips?|footage|finale|premiere|(?<!\\b(?:[Aa]ll(?: [a-z]+)?|[Nn]ew) )episodes?|cast|stars?|creators?|director|fans|writers?|producers?|version|set|posters?|rest|movies|films|shows|end|events|success|sequel|prequel|follow-?up|spin-?off|successor)'

/** "the DVD of Silo", "a novel based on Silo": what comes out is made of the work, and says as what. */
const MADE_OF =
  '(?:\\b(?<made>(?:DVD|dvd|Blu-[Rr]ay|box set|[Ss]oundtrack(?: album)?|[Ss]core|[Nn]ovel(?:ization)?|[Bb]ook|[Cc]omic|[Aa]udiobook|[Gg]ame)s?) (?:of|for|to|based on) (?:the )?)?'

/** ", the sequel to Silo,", ", which takes place in 1985,": an aside in which another work or a date may stand. */
export const APPOSITION =
  '(?:, (?:from|by|starring|featuring|consisting|comprising|set|based|inspired|written|directed|created|produced|which|the|an?) (?:[^\uE000\uE001;,]|\uE000[A-Z]\\d+\uE001){1,90},)?'

/** A work that can come out, by itself or as a part of itself. */
export const SUBJECT = `${MADE_OF}(?<!${BELONGS} (?:for|of|from|to) (?:(?:[\\w'-]+,?|\uE000O\\d+\uE001(?:'s?)?) ){0,4})(?<!\\b(?:inspired|inspires|became|spawned|influenced) ){work}${ASIDE}${APPOSITION}(?:'s?)?`
