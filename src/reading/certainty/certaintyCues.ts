import type { Certainty } from '../../model/certainty.js'

/**
 * The words that make a statement less than certain, least sure first (the scale is FactBank's; the words are the
 * hedges of news English). What is scheduled ("set to", "slated") is certain: the plan is the fact.
 */
export const CERTAINTY_CUES: readonly (readonly [certainty: Certainty, cue: RegExp])[] = [
  [
    'unknown',
    /\b(?:no (?:word|idea|clue|information|news|details) (?:yet )?(?:on|about|of|as to|whether|if|what|when|how)|(?:does|do)(?:n't| not)(?: yet)? have (?:an? |any )?(?:\w+ )?(?:release|premiere|air|launch) date|unclear|unknown|no (?:\w+ ){0,2}(?:release|premiere|air|launch) (?:date|window)|not (?:yet )?(?:known|clear|(?:been )?set|been (?:announced|revealed|confirmed))|remains to be seen|(?:has|have)n't (?:been )?(?:announced|revealed|confirmed|decided|said)|yet to (?:be )?(?:get|receive|set|announced?|revealed?|confirm(?:ed)?|decided?)|whether or not|have no idea)/i,
  ],
  [
    'possible',
    /\b(?:may|might|could|possibly|perhaps|maybe|(?<!\b(?:any|either|one|none) of the (?:[a-z]+ly )?)(?:rumou?r(?:s|ed)?|speculat\w+)|hop(?:e|es|ing|ed) (?:to|that)|would (?:like|love) to|wants? to|wish\w*|consider(?:s|ing|ed)|potential(?:ly)?|in the mix|on the shortlist|if|wonder\w*|want(?:s|ed)? to|open to|interested in|teas(?:e|es|ed|ing) (?:a|the) possib\w+)\b/i,
  ],
  [
    'probable',
    /\b(?:supposed to|supposedly|expect(?:s|ed)?(?: to)?|reportedly|likely|should (?:begin|start|arrive|premiere|hit|return|debut|air|open|come|land|launch|drop)|in (?:final |early |advanced )?(?:talks|negotiations)|in discussions|negotiating|seem(?:s|ed|ingly)?|apparent(?:ly)?|appears? to|alleged(?:ly)?|presum(?:ed|ably)|probably|circling|eye(?:d|ing|s)|according to (?:a |an |the |multiple |several |our |its )?(?:sources?|reports?|insiders?|rumou?rs?)|sources (?:say|tell|close)|insiders? (?:say|tell)|looks like|looks to be|plan(?:s|ned|ning)? (?:to|on|for)|believed to|thought to|said to|on track|aiming|hints? (?:at|that)|suggest(?:s|ed)?)\b/i,
  ],
]

/** Words that deny what follows or precedes them in the clause. */
export const NEGATION =
  /\b(?:not(?!-| only| just| everyone| everybody| all\b| content| to mention| long)|never(?! before)|neither|no longer|won't|isn't|wasn't|aren't|hasn't|haven't|didn't|doesn't|don't|couldn't|can't|cannot|wouldn't|denie[sd]|denying|refut\w+|false|untrue|dropped out|exit(?:s|ed|ing)?|step(?:s|ped|ping) down|back(?:s|ed|ing) out|bow(?:s|ed|ing) out|stepping away|turned down|(?:is|are|was|were) out as|fired as|left as)\b/i
