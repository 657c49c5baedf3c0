import { adapts } from './adapts.js'
import { airsOn } from './airsOn.js'
import { airsOnOwned } from './airsOnOwned.js'
import { alias } from './alias.js'
import { aliasRevealed } from './aliasRevealed.js'
import { aliasSlash } from './aliasSlash.js'
import { creditBook } from './creditBook.js'
import { creditDebut } from './creditDebut.js'
import { creditFrom } from './creditFrom.js'
import { creditNoun } from './creditNoun.js'
import { creditServes } from './creditServes.js'
import { creditScript } from './creditScript.js'
import { creditStudio } from './creditStudio.js'
import { creditStudioOwned } from './creditStudioOwned.js'
import { creditWorked } from './creditWorked.js'
import { creditVerb } from './creditVerb.js'
import { follows } from './follows.js'
import { playedBy } from './playedBy.js'
import { playsAs } from './playsAs.js'
import { playsBefore } from './playsBefore.js'
import { castBefore } from './castBefore.js'
import { castIncludes } from './castIncludes.js'
import { joinsCast } from './joinsCast.js'
import { leavesCast } from './leavesCast.js'
import { playsInParentheses } from './playsInParentheses.js'
import { playsIs } from './playsIs.js'
import { playsNone } from './playsNone.js'
import { playsPossessive } from './playsPossessive.js'
import { playsRespectively } from './playsRespectively.js'
import { playsRole } from './playsRole.js'
import { playsDescribed } from './playsDescribed.js'
import { playsUnnamed } from './playsUnnamed.js'
import { playsVerb } from './playsVerb.js'
import { production } from './production.js'
import { productionEnds } from './productionEnds.js'
import { productionIt } from './productionIt.js'
import { productionOf } from './productionOf.js'
import { productionRenewed } from './productionRenewed.js'
import { release } from './release.js'
import { releaseDates } from './releaseDates.js'
import { releaseFollowed } from './releaseFollowed.js'
import { releaseIt } from './releaseIt.js'
import { releaseNoun } from './releaseNoun.js'
import { releaseMoved } from './releaseMoved.js'
import { releaseOf } from './releaseOf.js'
import { releaseRespectively } from './releaseRespectively.js'
import { releaseSeason } from './releaseSeason.js'
import { releaseTrailer } from './releaseTrailer.js'
import { releaseUndated } from './releaseUndated.js'
import { releaseYear } from './releaseYear.js'
import { format } from './format.js'
import { partOf } from './partOf.js'
import { crossesOver } from './crossesOver.js'
import { workedOn } from './workedOn.js'
import { setIn } from './setIn.js'
import { relation } from './relation.js'
import { relationDeed } from './relationDeed.js'
import { relationFoe } from './relationFoe.js'
import { trait } from './trait.js'
import { event } from './event.js'
import { aboutProduction } from './aboutProduction.js'
import type { Rule } from './rule.js'
import { starOf } from './starOf.js'
import { stars } from './stars.js'
import { starsInParentheses } from './starsInParentheses.js'
import { status } from './status.js'

/** Every rule. What a later one tells again is not told twice. */
export const RULES = {
  playsBefore,
  playsAs,
  playsVerb,
  playsRespectively,
  playedBy,
  playsInParentheses,
  playsPossessive,
  playsRole,
  playsIs,
  playsNone,
  playsUnnamed,
  playsDescribed,
  stars,
  joinsCast,
  leavesCast,
  castIncludes,
  castBefore,
  starOf,
  starsInParentheses,
  creditNoun,
  creditServes,
  creditVerb,
  creditDebut,
  creditScript,
  creditFrom,
  creditBook,
  creditStudioOwned,
  creditStudio,
  creditWorked,
  airsOnOwned,
  airsOn,
  releaseTrailer,
  release,
  releaseIt,
  releaseOf,
  releaseNoun,
  releaseDates,
  releaseRespectively,
  releaseFollowed,
  releaseSeason,
  releaseMoved,
  releaseUndated,
  releaseYear,
  production,
  productionRenewed,
  productionEnds,
  productionOf,
  productionIt,
  alias,
  aliasRevealed,
  aliasSlash,
  status,
  format,
  partOf,
  crossesOver,
  workedOn,
  setIn,
  relation,
  relationDeed,
  relationFoe,
  trait,
  event,
  aboutProduction,
  follows,
  adapts,
} as const satisfies Record<string, Rule>
