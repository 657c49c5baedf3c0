import { parseRef } from '../model/installmentRef.js'
import { boundsOf } from '../model/moment.js'
import { Problem } from '../model/problem.js'
import { READER_LISTS, type ReaderRecord } from '../model/readerRecord.js'
import { isSetting } from './choicesIn.js'

/**
 * What `unspoiled export` printed.
 * @param name of the file, as messages show it
 * @throws Problem `invalid` for anything else
 */
export function parseReaderRecord(text: string, name: string): ReaderRecord {
  const record = jsonIn(text)
  if (!isKeyed(record) || record['unspoiledReader'] !== 1) {
    throw new Problem(
      'invalid',
      `${name} is not what \`unspoiled export\` prints`,
      'Export it again, from the program that has it.',
    )
  }
  // What was exported by an earlier version has fewer parts.
  const { marks, settings, opened, listed: lists = [], imports = [], rewatches = [], unsettled = [] } = record
  const listed = (value: unknown, key: string, isOne: (item: unknown) => boolean): unknown => {
    const bad = Array.isArray(value) ? value.findIndex((item) => !isOne(item)) : -1
    if (Array.isArray(value) && bad < 0) return value
    const place = bad < 0 ? `\`${key}\`` : `item ${bad + 1} of \`${key}\``
    throw new Problem('invalid', `${place} in ${name} is not as it should be`, 'Correct it, or leave it out.')
  }
  if (!isKeyed(settings)) {
    throw new Problem('invalid', `\`settings\` in ${name} are no settings`, 'Correct them, or write {}.')
  }
  const unknown = Object.entries(settings).find(([key, value]) => !isSetting(key, value))
  if (unknown !== undefined) {
    const what = `\`${unknown[0]}\` in \`settings\` of ${name}`
    throw new Problem(
      'invalid',
      `${what} is no setting, or has another value`,
      'Correct it, or leave it out.',
    )
  }
  // Every item has just been looked at.
  return {
    marks: listed(marks, 'marks', isMark),
    rewatches: listed(rewatches, 'rewatches', isMark),
    settings,
    opened: listed(opened, 'opened', isOpened),
    listed: listed(lists, 'listed', isListed),
    imports: listed(imports, 'imports', isImport),
    unsettled: listed(unsettled, 'unsettled', isUnsettled),
  } as ReaderRecord
}

const isMark = (item: unknown): boolean =>
  isKeyed(item) && isText(item['universe']) && isRef(item['ref']) && isDay(item['seenOn'])

const isOpened = (item: unknown): boolean =>
  isKeyed(item) && isText(item['universe']) && isText(item['statement']) && isDay(item['openedOn'])

const isListed = (item: unknown): boolean =>
  isKeyed(item) &&
  isText(item['universe']) &&
  isText(item['work']) &&
  READER_LISTS.some((list) => list === item['list']) &&
  isDay(item['listedOn'])

const isImport = (item: unknown): boolean =>
  isKeyed(item) &&
  isText(item['id']) &&
  isText(item['file']) &&
  isDay(item['importedOn']) &&
  isEach(item['marks'], isMark) &&
  isEach(item['listed'], isListed)

const isUnsettled = (item: unknown): boolean =>
  isKeyed(item) &&
  ['id', 'from', 'cameOn', 'what', 'reason'].every((key) => isText(item[key])) &&
  isDay(item['seenOn']) &&
  isEach(item['candidates'], (each) => isKeyed(each) && isText(each['universe']) && isRef(each['ref']))

const isEach = (value: unknown, isOne: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne)

const isText = (value: unknown): boolean => typeof value === 'string' && /^\P{Cc}+$/u.test(value)
const isRef = (value: unknown): boolean => typeof value === 'string' && parseRef(value) !== null
const isDay = (value: unknown): boolean => typeof value === 'string' && boundsOf(value)?.first === value

const isKeyed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
