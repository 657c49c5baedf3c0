import type { Piece } from './piece.js'

/** One way in which the words around a name say that something was said to it or there. */
interface VenueShape {
  /** Words right before the name, an article between them left out. */
  readonly before: RegExp
  /** One of these stands a few words earlier; null where none is needed. */
  readonly earlier: RegExp | null
}

const WITH =
  /^(?:interview|interviews|conversation|chat|chatted|chatting|chats|sit-down|sat|sits|spoke|speak|speaks|speaking|talked|talking|talk|discussion|q&a|catch-up)$/
const TO =
  /^(?:spoke|speak|speaks|speaking|talked|talking|talks|chatted|chatting|revealed|reveals|confirmed|confirms|explained|explains|said|says|opened|admitted|teased|statement|dished|hinted|described)$/
const POSTED =
  /^(?:wrote|writes|posted|posts|posting|tweeted|shared|shares|appeared|appearing|appearance|appearances|panel|announced|statement|message|video|post|said|says|spoke|speaking|guested|episode)$/
const PANEL = /^(?:panel|panels|speaking|spoke|said|says|revealed|appeared|appearance|told|announced|asked)$/

const SHAPES: readonly VenueShape[] = [
  { before: /^(?:told|tells|telling|tell)$/, earlier: null },
  { before: /^with$/, earlier: WITH },
  { before: /^to$/, earlier: TO },
  { before: /^for$/, earlier: /^(?:interview|interviewed|column|essay)$/ },
  { before: /^by$/, earlier: /^(?:interviewed|stopped|stops|stopping|dropped)$/ },
  { before: /^(?:on|via)$/, earlier: POSTED },
  { before: /^at$/, earlier: PANEL },
  { before: /^in$/, earlier: /^(?:interview|profile|column|essay|cover|piece|published)$/ },
]
/** How many words earlier the second condition looks. */
const REACH = 9
const OCCASION = /^(?:interview|post|podcast|panel|q&a|ama|story|livestream|caption|profile)$/
const PLATFORM = /^(?:twitter|instagram|facebook|reddit|tiktok|youtube|tumblr|threads|bluesky|comic-con)$/

/**
 * Whether the name at a piece is where or to whom something was said: “told The Daily Planet”, “in an interview with
 * The Daily Planet”, “wrote on Twitter”. A person or a character is no venue.
 */
export function isVenue(pieces: readonly Piece[], at: number): boolean {
  const name = pieces[at]
  if (name?.kind !== 'name' || name.nameKind === 'person' || name.nameKind === 'character') return false
  const before = isArticle(pieces[at - 1]) ? at - 2 : at - 1
  if (name.nameKind === 'organisation' || PLATFORM.test(name.word)) {
    if (OCCASION.test(pieces[at + 1]?.word ?? '')) return true
  }
  if (tellsReporter(pieces, at)) return false
  return isToldOf(pieces, before) || SHAPES.some((shape) => fits(pieces, before, shape))
}

const isArticle = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && /^(?:the|a|an|its)$/.test(piece.word)

/** “told Jane Roe of The Daily Planet”. */
const isToldOf = (pieces: readonly Piece[], before: number): boolean =>
  /^(?:of|at|from)$/.test(pieces[before]?.word ?? '') &&
  pieces[before - 1]?.kind === 'name' &&
  /^(?:told|tells)$/.test(pieces[before - 2]?.word ?? '')

/** In “told Jane Roe of The Daily Planet” the venue comes later. */
const tellsReporter = (pieces: readonly Piece[], at: number): boolean =>
  /^(?:of|at|from)$/.test(pieces[at + 1]?.word ?? '') &&
  (pieces[at + 2]?.kind === 'name' || (isArticle(pieces[at + 2]) && pieces[at + 3]?.kind === 'name'))

function fits(pieces: readonly Piece[], before: number, { before: word, earlier }: VenueShape): boolean {
  const last = pieces[before]
  if (last?.kind !== 'word' || !word.test(last.word)) return false
  if (earlier === null) return true
  for (let index = before - 1; index >= Math.max(0, before - REACH); index--) {
    const piece = pieces[index]
    if (piece === undefined || piece.kind === 'mark') return false
    if (piece.kind === 'word' && earlier.test(piece.word)) return true
    if (piece.opens) return false
  }
  return false
}
