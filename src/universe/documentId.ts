import { opaqueId } from '../model/opaqueId.js'
import type { DocumentHead } from '../model/reading.js'

/**
 * The id of a document: drawn from its address, or from the text of one without. A catalogue may give two episodes one
 * synopsis, or all of them one address, so that what reveals a synopsis counts too.
 */
export const documentId = (
  { url, revealedIn = [] }: Pick<DocumentHead, 'url' | 'revealedIn'>,
  text: string,
): string => opaqueId('document', url ?? text, ...revealedIn)
