import { pattern, slotsOf } from '../slots/pattern.js'
import { releaseValue } from './releaseValue.js'
import type { Rule } from './rule.js'
import { ACROSS, WORK_NOUN } from './workPieces.js'

const NOUN = '(?<noun>(?:[a-z-]+ ){0,2}(?:trailer|teaser|sneak peek|promo|first look))s?'
const SHOWN =
  '(?:dropped|drops|released|releases|debut(?:s|ed)?|arrived|arrives|revealed|reveals|unveiled|unveils|landed|lands|out|here|online|shared|hit|hits|premiered|premieres|comes|coming|came)'

/** What a trailer itself does; one that "reveals a secret" only tells. */
const COMES_OUT =
  '(?:dropped|drops|(?<=\\b(?:was|were|been|be|being|is|officially|just|finally) )(?:released|revealed|unveiled|shared|shown)|released(?= (?:by|on|in|at|this|last|\uE000T)|[,.;!]|$)|debut(?:s|ed)|arrived|arrives|landed|lands|out|here|online|hits?|premiered|premieres|comes|coming|came)'

/** A trailer or teaser that is out, or will be: "the first trailer for Silo dropped on Friday", "Silo gets a trailer". */
export const releaseTrailer: Rule = {
  predicate: 'release',
  triggers: 'trailer trailers teaser teasers promo peek look',
  patterns: [
    pattern(
      `${NOUN} (?:for|of|from) {a}{work}(?:'s \\w+)?,?(?: ${WORK_NOUN})?(?: (?:which|that))? {will}${COMES_OUT}(?:[^\uE000;]{0,40}{moment})?`,
    ),
    pattern(
      `(?<!\\b[Cc]heck(?:ing)? )\\b(?:${SHOWN}|[Hh]ere's) {a}${NOUN} (?:for|of|from) {a}{work}(?:[^\uE000;]{0,40}{moment})?`,
    ),
    pattern(
      `{work}(?:'s)?,? ${ACROSS}\\b(?:gets?|got|has|releases?d?|drops?|dropped|unveils?|debuts?) (?:an? |its |the |(?=first |new |official |final |full ))(?:[a-z-]+,? ){0,3}?${NOUN}(?:[^\uE000;]{0,40}{moment})?`,
    ),
    pattern(
      `\\b(?:unveil(?:s|ed)|releas(?:es|ed)|drop(?:s|ped)|debut(?:s|ed)|shar(?:es|ed)|reveal(?:s|ed)) (?:(?:the|an?|its|first|new|official|final|full) ){0,3}{work}(?:'s)? ${NOUN}(?:[^\uE000;]{0,40}{moment})?`,
    ),
    pattern(`{work}(?:'s)? ${NOUN} {will}${COMES_OUT}(?:[^\uE000;]{0,40}{moment})?`),
    // "the Silo trailers (the first one was released in May)"
    pattern(
      `{work}(?:'s)? ${NOUN} \\(?(?:[a-z]+ ){0,2}(?:one|ones) {will}${COMES_OUT}(?:[^\uE000;]{0,40}{moment})?`,
    ),
    // A headline: "New Silo trailer shows a storm".
    pattern(
      `^(?<headline>(?:[Tt]he )?(?:[Ff]irst|[Nn]ew|[Ff]inal|[Ll]atest|[Oo]fficial|[Ff]ull)(?: [a-z-]+)?) {work}(?:'s)? ${NOUN}\\b`,
    ),
    // "shared a series of teasers": of what the article is about
    pattern(
      `\\b(?:shar(?:es?|ed)|releas(?:es?|ed)|drop(?:s|ped)?|post(?:s|ed)?|unveil(?:s|ed)?|debut(?:s|ed)) (?:(?:an?|the|its|his|her|first|second|new|official|several|series of|two|three) ){1,4}${NOUN}\\b(?<unnamed>)(?! (?:for|of|from) [^\uE000]{0,40}\uE000)`,
    ),
    pattern(
      `\\b(?:[Tt]he|[Aa]n?|[Ff]irst|[Nn]ew|[Ff]ull|[Aa]nother) ${NOUN} {will}${COMES_OUT}[^\uE000;]{0,40}{moment}`,
    ),
  ],
  tells: (match) => {
    const { headline, unnamed } = match.groups
    if (headline !== undefined && !match.slotted.sentence.headline) return []
    const [work] = slotsOf(match, 'work')
    const [moment] = slotsOf(match, 'moment')
    return [
      {
        subject: work?.entity ?? null,
        ...(work === undefined ? {} : { work }),
        value: releaseValue(match.groups['noun'] ?? ''),
        happens: unnamed === undefined ? (moment ?? null) : 'near',
      },
    ]
  },
  reads: {
    'The first trailer for Silo dropped on Monday.': 'Silo · release trailer · 2019-11-11',
    'Hulu has released a teaser for “Night Ferry.”': 'Night Ferry · release teaser',
    'Silo gets a haunting new trailer.': 'Silo · release trailer',
    'Silo, Carla Weiss’s Hulu drama, gets a new trailer.': 'Silo · release trailer',
    'Silo is dark. First full trailer coming in December.': 'Silo · release trailer · 2019-12',
    'Salt House is coming. The first teaser was revealed in July.': 'Salt House · release teaser · 2019-07',
    'Hulu has unveiled the first Silo trailer.': 'Silo · release trailer',
    'The Silo trailers (the first one was released in May) are dark.': 'Silo · release trailer · 2019-05',
    'Silo is near. On Friday, Ana Lopez shared a series of teasers for her new project.':
      'Silo · release teaser · 2019-11-08',
    'Silo Trailer Released': 'Silo · release trailer',
    'Winter Tide Debuts First Trailer': 'Winter Tide · release trailer',
  },
  ignores: [
    'The Silo teaser reveals a storm.',
    'Fans of Silo watched a trailer park burn.',
    'Silo has no trailer.',
    'Check out the trailer for Silo above.',
    'A new Silo trailer would be welcome.',
  ],
}
