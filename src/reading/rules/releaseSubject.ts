/** How a sentence names what comes out, and what it must not be taken for. */
import { ASIDE } from './workPieces.js'

/** "the trailer for Silo dropped": what came out is not Silo. */
const BELONGS =
  '\\b(?:trailers?|teasers?|promos?|clips?|footage|finale|premiere|(?<!\\b(?:[Aa]ll(?: [a-z]+)?|[Nn]ew) )episodes?|cast|stars?|creators?|director|fans|writers?|producers?|version|set|posters?|rest|end|events|success|sequel|prequel|follow-?up|spin-?off|successor)'

/** "the DVD of Silo", "a novel based on Silo": what comes out is made of the work, and says as what. */
const MADE_OF =
  '(?:\\b(?<made>(?:DVD|dvd|Blu-[Rr]ay|box set|[Ss]oundtrack(?: album)?|[Ss]core|[Nn]ovel(?:ization)?|[Bb]ook|[Cc]omic|[Aa]udiobook|[Gg]ame)s?) (?:of|for|to|based on) (?:the )?)?'

const APPOSITION = `(?:, (?:the|an?) (?:[a-z0-9'-]+ |\uE000[TO]\\d+\uE001(?:'s?)? ){0,4}(?:to|of) (?:[a-z'-]+ ){0,3}\uE000W\\d+\uE001,)?`

/** A work that can come out, by itself or as a part of itself. */
export const SUBJECT = `${MADE_OF}(?<!${BELONGS} (?:for|of|from|to) (?:(?:[\\w'-]+,?|\uE000O\\d+\uE001(?:'s?)?) ){0,4})(?<!\\b(?:inspired|inspires|became|spawned|influenced) ){work}${ASIDE}${APPOSITION}(?:'s?)?`
