import type { ErrorCode, YAMLParseError, YAMLWarning } from 'yaml'
import type { Fault } from './fault.js'

type Words = Pick<Fault, 'message' | 'hint'>

const UNQUOTED: Words = {
  message: 'This cannot be read: there is a second ": " on the line, or the lines before it are not aligned.',
  hint: 'Put text that holds ": " in quotes, and begin keys that belong together in the same column.',
}
const TAG: Words = {
  message: "Packs do without YAML's tags, which begin with !.",
  hint: 'Leave the tag out, or put text that begins with ! in quotes.',
}

/** What a person can do about the errors of YAML that come up when one writes by hand. */
const WORDS: Partial<Record<ErrorCode, Words>> = {
  BLOCK_AS_IMPLICIT_KEY: UNQUOTED,
  MULTILINE_IMPLICIT_KEY: UNQUOTED,
  BLOCK_IN_FLOW: UNQUOTED,
  TAB_AS_INDENT: {
    message: 'This line begins with a tab.',
    hint: 'Begin lines with spaces: YAML does not allow tabs there.',
  },
  BAD_INDENT: {
    message: 'A bracket before this is not closed, or this line begins in the wrong column.',
    hint: 'Close every { with } and every [ with ], and align keys that belong together.',
  },
  BAD_SCALAR_START: {
    message: 'A text cannot begin with this character.',
    hint: 'Put the text in quotes.',
  },
  MULTIPLE_DOCS: {
    message: 'A second document begins here.',
    hint: 'Leave out the line ---; a pack is one document.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes stands before a letter that means nothing there.',
    hint: 'Write \\\\ for a backslash, or use single quotes.',
  },
  TAG_RESOLVE_FAILED: TAG,
  BAD_PROP_ORDER: TAG,
  MULTIPLE_TAGS: TAG,
}

/** An error of the YAML library in plain words. */
export function syntaxFault(error: YAMLParseError | YAMLWarning): Words {
  const words = WORDS[error.code]
  if (words !== undefined) return words
  return {
    message: `This is not YAML: ${error.message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`,
    hint: 'Look at the quotes, brackets and commas here and just before.',
  }
}
