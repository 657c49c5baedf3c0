import { CERTAINTIES } from '../../model/certainty.js'
import { PREDICATES } from '../../model/predicate.js'
import type { Ruling } from '../../model/ruling.js'
import { WORK_KINDS } from '../../model/work.js'
import type {
  Pack,
  PackEntity,
  PackInstallment,
  PackName,
  PackOrder,
  PackRecorded,
  PackSeason,
  PackSelector,
  PackSource,
  PackStatement,
  PackTime,
  PackUniverse,
  PackWork,
  RecordedDocument,
  RecordedSource,
  RecordedSpeaker,
  RecordedStatement,
} from './pack.js'
import type { EitherShape, Key, KeysShape, Shape, TextShape } from './shape.js'
import { listOf, may, must } from './shape.js'

/** What an entity may be; works have a list of their own. */
export const PACK_ENTITY_KINDS = ['person', 'character', 'organisation', 'place', 'thing'] as const

// Cc are control characters; Cs is half of a character, which JSON can write and no file can keep.
const LINE: TextShape = {
  is: 'text',
  wants: 'text on one line, with no space before it',
  pattern: /^[^\s\p{Cc}\p{Cs}][^\p{Cc}\p{Cs}]*$/u,
  most: 500,
}
const PROSE: TextShape = {
  is: 'text',
  wants: 'text',
  pattern: /^(?:[^\p{Cc}\p{Cs}]|[\n\t])+$/u,
  most: 10_000,
}
const ID: TextShape = {
  is: 'text',
  wants: 'an id: letters, digits, `-`, `_` and `.`, beginning with a letter or digit',
  pattern: /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u,
  most: 100,
}
const REF: TextShape = {
  is: 'text',
  wants: 'a reference, such as `work/1x03` (an episode), `work/3`, `work/1` (a season) or `work`',
  pattern: /^[\p{L}\p{N}][\p{L}\p{N}._-]*(?:\/(?:\d{1,6}x)?\d{1,6})?$/u,
  most: 120,
}
const PLAYING_TIME = String.raw`(?:\d{1,2}:)?[0-5]?\d:[0-5]\d`
const TIME: TextShape = {
  is: 'text',
  wants: 'a time, such as `00:32:10`',
  pattern: new RegExp(`^${PLAYING_TIME}$`),
  most: 8,
}
const REVEAL: TextShape = {
  ...REF,
  pattern: new RegExp(`${REF.pattern.source.slice(0, -1)}(?:@${PLAYING_TIME})?$`, 'u'),
}
const ADDRESS: TextShape = {
  is: 'text',
  wants: 'a web address that begins with http:// or https://',
  pattern: /^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/u,
  most: 2_000,
}
const IDENTIFIER: TextShape = {
  is: 'text',
  wants: 'a catalogue and what it knows the work by, such as `imdb:tt0411008`',
  pattern: /^[a-z]+:[^\s\p{Cc}\p{Cs}]+$/u,
  most: 100,
}
const LANGUAGE: TextShape = {
  is: 'text',
  wants: 'a language tag, such as `en` or `pt-BR`',
  pattern: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  most: 35,
}
const MOMENT: Shape = { is: 'moment' }
/** In UTF-16 code units: no text that is read is longer. */
const POSITION: Shape = { is: 'whole', least: 0, most: 2 ** 30 }
const NUMBER: Shape = { is: 'whole', least: 0, most: 99_999 }
/** Keys of `T`, each exactly once: the compiler names the key that the table or the type lacks. */
const keys = <T>(called: string, table: Record<keyof T & string, Key>): KeysShape => ({
  is: 'keys',
  called,
  keys: table,
})

const REVEAL_REF: EitherShape = {
  is: 'either',
  text: REVEAL,
  keys: keys<PackTime>('a part of an installment', {
    installment: must(REF, 'An episode, film or chapter: `work/1x03`, `work`.'),
    at: must(TIME, 'How much of it must have been seen, in hours, minutes and seconds: "00:32:10".'),
  }),
}
const REVEALED_IN = may(
  listOf(REVEAL_REF, 500),
  'The installments that must all have been seen before this may be shown: `work/1x03`, `work/1x03@00:32:10` for its beginning up to there, `work/3`, `work/1` for a season, `work` for all of it. Without it, this is public.',
)

const UNIVERSE = keys<PackUniverse>('the universe', {
  id: must(ID, 'The id of the universe. Packs with the same one speak of the same people.'),
  name: must(LINE, 'What people call the universe.'),
  language: may(LANGUAGE, 'The language of the names and texts, as a BCP 47 tag.'),
})

const SAID =
  'When it was said that it comes out then: of two dates of a work or installment the one said last counts.'

const INSTALLMENT = keys<PackInstallment>('an installment', {
  number: must(NUMBER, 'Its number in its season, or in its work where there are no seasons.'),
  name: may(LINE, 'Its name. It is hidden until the installment has been seen.'),
  released: may(MOMENT, 'When it came or comes out, as an EDTF date.'),
  said: may(MOMENT, SAID),
})

const SEASON = keys<PackSeason>('a season', {
  number: must(NUMBER, 'Its number; 0 for specials.'),
  name: may(LINE, 'Its name, which is public.'),
  installments: may(listOf(INSTALLMENT, 10_000), 'Its episodes, chapters or issues.'),
})

const WORK = keys<PackWork>('a work', {
  id: must(ID, 'Its id, with which references begin. It is public.'),
  kind: must({ is: 'word', words: WORK_KINDS }, 'What sort of work it is.'),
  name: must(LINE, 'Its name, which is public.'),
  names: may(listOf(LINE, 100), 'Other public names of the same work.'),
  identifiers: may(
    listOf(IDENTIFIER, 20),
    'What catalogues know it by: `imdb:tt0411008`, `tmdb:tv/4607`, `tvdb:73739`, `tvmaze:123`, `wikidata:Q23567`.',
  ),
  released: may(MOMENT, 'When it came or comes out, as an EDTF date; for films, books and the like.'),
  said: may(MOMENT, SAID),
  seasons: may(listOf(SEASON, 1_000), 'Its seasons or volumes.'),
  installments: may(listOf(INSTALLMENT, 10_000), 'Its installments, where it has no seasons.'),
})

const NAME = keys<PackName>('a name', {
  name: must(LINE, 'The name.'),
  role: may({ is: 'word', words: ['alias'] }, '`alias` for what somebody is also called.'),
  revealedIn: REVEALED_IN,
  said: may(MOMENT, 'When the name became known, as an EDTF date.'),
})

const ENTITY = keys<PackEntity>('an entity', {
  id: must(ID, 'Its id within this pack. Readers never see it.'),
  kind: must({ is: 'word', words: PACK_ENTITY_KINDS }, 'What it is.'),
  name: may(LINE, 'Its name, where the name is public.'),
  names: may(listOf(NAME, 100), 'Its names, each with what reveals it.'),
})

const SELECTOR = keys<PackSelector>('a selector', {
  type: must({ is: 'word', words: ['TextPositionSelector'] }, 'The kind of selector.'),
  start: must(POSITION, 'Where it begins.'),
  end: must(POSITION, 'Where it ends; the character there is no part of it.'),
})

const SOURCE = keys<PackSource>('a source', {
  url: may(ADDRESS, 'Where it can be read.'),
  said: may(MOMENT, 'When the source said it, as an EDTF date.'),
  quote: may(PROSE, 'The words of the source.'),
  selector: may(SELECTOR, 'Where the quote stands in the text of the source (W3C Web Annotation).'),
})

const STATEMENT = keys<PackStatement>('a statement', {
  subject: must(ID, 'Whom or what it is about: the id of an entity or a work.'),
  predicate: must({ is: 'word', words: Object.keys(PREDICATES) }, 'What is said of the subject.'),
  object: may(ID, 'The other side: the id of an entity or a work.'),
  value: may(PROSE, 'What is said, where it is no entity or work: a name, a stage, a phrase.'),
  role: may(
    LINE,
    'How: the role of a `credit`, the kind of a `relation`, `sequel` or `prequel` for `follows`.',
  ),
  work: may(ID, 'The work in which it is so: the id of a work.'),
  season: may(NUMBER, 'The season of `work` that it is about.'),
  installment: may(
    NUMBER,
    'The installment of `work` (of its `season`, where it has seasons) that it is about.',
  ),
  happens: may(MOMENT, 'When it happens, as an EDTF date.'),
  certainty: may({ is: 'word', words: CERTAINTIES }, 'How sure it is; `certain` where nothing is written.'),
  negated: may({ is: 'truth' }, '`true` for what is not so.'),
  cue: may(LINE, 'The words that made it less than certain.'),
  revealedIn: REVEALED_IN,
  sources: may(listOf(SOURCE, 100), 'Who says so, and where.'),
})

const ORDER = keys<PackOrder>('an order', {
  id: must(ID, 'Its id, unique among orders.'),
  name: must(LINE, 'What the order is called. It is public.'),
  items: must(listOf(REF, 10_000), 'References, first to last: works, seasons or installments.'),
})

/** What a ledger recorded was read in articles, which hold anything but halves of characters. */
const ANY_TEXT: TextShape = { is: 'text', wants: 'text', pattern: /^\P{Cs}*$/u, most: 2 ** 24 }
const ANY_ID: TextShape = {
  is: 'text',
  wants: 'an id of the ledger',
  pattern: /^[^\s\p{Cc}\p{Cs}]+$/u,
  most: 500,
}
const ANY_REF: TextShape = { ...ANY_ID, wants: 'a reference, such as `work/1x03`, or `?`' }
const ANY_REFS = may(listOf(ANY_REF, 10_000), 'What must all have been seen before it may be shown.')

const RULING = keys<Ruling>('a ruling', {
  id: must(ANY_ID, 'Its id.'),
  keeper: must(ANY_ID, 'Who decided it.'),
  on: must(ANY_ID, 'When, RFC 3339 in UTC.'),
  undoes: may(ANY_ID, 'The id of the ruling that holds no more.'),
  reveals: ANY_REFS,
  wordsRevealedIn: ANY_REFS,
})

const RECORDED_SOURCE = keys<RecordedSource>('a recorded source', {
  url: may(ANY_TEXT, 'Where it can be read.'),
  said: may(MOMENT, 'When the source said it.'),
  quote: may(ANY_TEXT, 'Its words.'),
  selector: may(SELECTOR, 'Where the quote stands in the text of the source.'),
  stance: may(
    { is: 'word', words: ['asserts', 'confirms', 'disputes', 'withdraws', 'reveals', 'undoes'] },
    'Whether it says so, says so too, says otherwise, takes it back, or is a ruling on how it is shown.',
  ),
  document: may(ANY_ID, 'The id of the document that it is.'),
  correctedBy: may(ANY_ID, 'The id of the statement that takes the place of this one.'),
  revealedIn: ANY_REFS,
  ruling: may(RULING, 'What a keeper decided.'),
})

const RECORDED_STATEMENT = keys<RecordedStatement>('a recorded statement', {
  id: must(ANY_ID, 'Its id.'),
  subject: must(ANY_ID, 'Whom or what it is about.'),
  predicate: must({ is: 'word', words: Object.keys(PREDICATES) }, 'What is said of the subject.'),
  object: may(ANY_ID, 'The other side.'),
  value: may(ANY_TEXT, 'What is said, where it is no entity or work.'),
  role: may(ANY_TEXT, 'How.'),
  work: may(ANY_ID, 'The work in which it is so.'),
  season: may(NUMBER, 'The season of `work` that it is about.'),
  installment: may(NUMBER, 'The installment that it is about.'),
  happens: may(MOMENT, 'When it happens.'),
  happensText: may(ANY_TEXT, 'The words of the source for that.'),
  certainty: must({ is: 'word', words: CERTAINTIES }, 'How sure it is.'),
  negated: may({ is: 'truth' }, '`true` for what is not so.'),
  cue: may(ANY_TEXT, 'The words that made it less than certain.'),
  realm: must({ is: 'word', words: ['world', 'story'] }, 'Whether it is of the world or of the story.'),
  speakers: may(
    listOf(
      keys<RecordedSpeaker>('a speaker', {
        name: may(ANY_TEXT, 'Who.'),
        outlet: may(ANY_TEXT, 'To whom, or where.'),
        said: may(MOMENT, 'When.'),
      }),
      100,
    ),
    'Who is quoted or paraphrased.',
  ),
  revealedIn: ANY_REFS,
  basis: must({ is: 'word', words: ['warning', 'cue', 'bound', 'public'] }, 'Why it has its reveal point.'),
  sources: may(listOf(RECORDED_SOURCE, 100_000), 'Who says so, and what is said for and against it.'),
})

const RECORDED_DOCUMENT = keys<RecordedDocument>('a recorded document', {
  id: must(ANY_ID, 'Its id.'),
  title: may(ANY_TEXT, 'Its headline.'),
  published: may(MOMENT, 'When it was published.'),
  byline: may(ANY_TEXT, 'Who wrote it.'),
  outlet: may(ANY_TEXT, 'Who published it.'),
  url: may(ANY_TEXT, 'Where it can be read.'),
  revealedIn: ANY_REFS,
  isSynopsis: may({ is: 'truth' }, '`true` for a synopsis of a catalogue, which is no news.'),
  repeats: may(ANY_ID, 'The id of a document that told the same before.'),
})

const RECORDED = keys<PackRecorded>('what was recorded', {
  entities: may(
    listOf(
      keys<{ id: string; kind: string }>('a recorded entity', {
        id: must(ANY_ID, 'Its id.'),
        kind: must({ is: 'word', words: ['work', ...PACK_ENTITY_KINDS] }, 'What it is.'),
      }),
      1_000_000,
    ),
    'Whom statements speak of.',
  ),
  statements: may(listOf(RECORDED_STATEMENT, 5_000_000), 'What is said of them.'),
  documents: may(listOf(RECORDED_DOCUMENT, 1_000_000), 'What it was read in.'),
  orders: may(
    listOf(
      keys<PackOrder>('a recorded order', {
        id: must(ANY_ID, 'Its id.'),
        name: must(ANY_TEXT, 'What it is called.'),
        items: must(listOf(ANY_REF, 10_000), 'References, first to last.'),
      }),
      1_000,
    ),
    'Ways through works that the pack does not list.',
  ),
})

/** All that a pack may hold. */
export const PACK_SHAPE = keys<Pack>('a pack', {
  unspoiled: must({ is: 'whole', least: 1, most: 1 }, 'The version of this format, which is 1.'),
  universe: must(UNIVERSE, 'The set of works that the pack is about.'),
  works: may(listOf(WORK, 10_000), 'The works with their seasons and installments: the public outline.'),
  entities: may(listOf(ENTITY, 100_000), 'People, characters, organisations, places and things.'),
  statements: may(listOf(STATEMENT, 500_000), 'What is said of them, each with what reveals it.'),
  orders: may(listOf(ORDER, 1_000), 'Recommended ways through the universe.'),
  recorded: may(
    RECORDED,
    'What `unspoiled pack export` found and the rest of a pack has no words for. Not to be written by hand.',
  ),
})
