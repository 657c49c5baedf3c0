/**
 * Short words that hold sentences together, by language: enough to tell one from another in a paragraph. What two share
 * counts for both; English has all of its own that others have too, so that no headline of ours passes for theirs.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en:
    'the and of to with that this was were from by is are be been has have will it its they their not which who ' +
    'a i an in on at as or if for but not no so do he she we me you his her our your my all one out about up what when how over men per can has had more',
  de: 'der die das und ist nicht mit ein eine einer den dem des von zu auf für wird wurde auch sich als nach bei sind im zum zur über',
  fr: 'le les et des du une est dans pour que qui sur avec pas au aux par plus ce cette ses son sont été ont il elle',
  es: 'el en de los las y del una es por con para su se que al como más pero fue sus está este esta también ha',
  it: 'il gli e di che è una della del nel per con non sono alla dei delle anche più come stato questa suo sua lo',
  pt: 'os as e do da dos das em um uma no na não para com que ao pelo pela mais foi é seu sua também ser são',
  nl: 'het een van en is op te zijn voor met niet aan ook maar door wordt werd naar bij uit heeft deze dat die',
  sv: 'och att är som det av för på med inte den ett från har om till när efter kommer var',
  da: 'og at er som det af for på med ikke den et fra har til efter blev bliver kan ved',
  no: 'og å er som det av for på med ikke den et fra har til etter ble blir kan ved',
  pl: 'w na z się nie do jest że to jak ale po przez został była który która oraz jego jej dla',
  cs: 'se v na je že z do ale jako který která po jeho její byl byla pro také jsou',
  fi: 'ja on ei että se oli ovat myös kun mutta joka jonka hän ollut sen sekä',
  hu: 'az és hogy nem egy is volt de csak meg már ez mint el aki',
  tr: 've bir bu için ile de da olarak daha çok gibi olan sonra ise kadar yeni',
  ro: 'și de în la cu pe un o care este din pentru nu sunt mai fost să lui',
  id: 'yang dan di dengan untuk dari pada ini itu dalam tidak adalah akan juga oleh telah',
}

/** Writing systems that by themselves name a language, or the one among several that is likeliest. */
export const SCRIPTS: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
]
