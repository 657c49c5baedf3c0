/** Languages in which series and films are commonly made; others have no tag here, which harms nothing. */
const TAGS =
  'ar cs da de el en es fa fi fr he hi hu id is it ja ko nb nl no pl pt ro ru sv ta te th tr uk vi zh'

const NAMES = new Intl.DisplayNames('en', { type: 'language' })

const BY_NAME = new Map(TAGS.split(' ').map((tag) => [NAMES.of(tag)?.toLowerCase(), tag]))

/** `English` is `en`; null for what nobody knows. */
export const languageTag = (name: string | null): string | null =>
  name === null ? null : (BY_NAME.get(name.toLowerCase()) ?? null)
