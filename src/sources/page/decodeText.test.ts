import { describe, expect, it, test } from 'vitest'
import { Problem } from '../../model/problem.js'
import { decodeText } from './decodeText.js'

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf8 = (text: string): Uint8Array => Buffer.from(text)

function problemOf(bytes: Uint8Array, name = 'x.txt'): Problem {
  try {
    decodeText(bytes, null, name)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('no problem')
}

describe('which charset is believed', () => {
  const cases: readonly (readonly [
    why: string,
    bytes: Uint8Array,
    contentType: string | null,
    text: string,
  ])[] = [
    ['UTF-8 where nobody says anything', utf8('Café “Silo” 👍'), null, 'Café “Silo” 👍'],
    ['UTF-8 without its mark', utf8('\uFEFFCafé'), null, 'Café'],
    ['a UTF-16 mark, little end first', Buffer.from('\uFEFFCafé', 'utf16le'), null, 'Café'],
    ['a UTF-16 mark, big end first', Buffer.from('\uFEFFCafé', 'utf16le').swap16(), null, 'Café'],
    [
      'a UTF-16 mark over what the sender says',
      Buffer.from('\uFEFFé', 'utf16le'),
      'text/plain; charset=utf-8',
      'é',
    ],
    [
      'UTF-16 without a mark, as sent',
      Buffer.from('Café', 'utf16le'),
      'text/plain; charset=utf-16le',
      'Café',
    ],
    ['the sender', latin1('\xcf\xf0\xe8\xe2\xe5\xf2'), 'text/plain; charset=windows-1251', 'Привет'],
    ['the sender, in quotes and capitals', latin1('\x93Hi\x94'), 'Text/HTML; Charset="ISO-8859-1"', '“Hi”'],
    ['the page', latin1('<html><meta charset=shift_jis>\x83\x4c'), null, '<html><meta charset=shift_jis>キ'],
    [
      'the page in the old way of writing',
      latin1('<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">\x92'),
      null,
      '<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">’',
    ],
    ['valid UTF-8 over a server set up for Latin-1', utf8('Café'), 'text/html; charset=iso-8859-1', 'Café'],
    ['UTF-8 where the named charset does not exist', utf8('Café'), 'text/plain; charset=klingon', 'Café'],
    [
      'UTF-8 where a page claims UTF-16',
      utf8('<html><meta charset=utf-16>é'),
      null,
      '<html><meta charset=utf-16>é',
    ],
    ['windows-1252 for Western text that names none', latin1('Caf\xe9 \x93Silo\x94'), null, 'Café “Silo”'],
    [
      'nothing in the prose of a plain text',
      utf8('Write <meta charset=gbk> é'),
      null,
      'Write <meta charset=gbk> é',
    ],
    ['an old terminal recording as it is', utf8('\u001b[1mSilo\u001b[0m'), null, '\u001b[1mSilo\u001b[0m'],
  ]
  test.each(cases)('%s', (...[, bytes, contentType, text]) => {
    expect(decodeText(bytes, contentType).text).toBe(text)
  })
})

describe('what is no text', () => {
  const cases: readonly (readonly [message: string, bytes: Uint8Array])[] = [
    ['x.txt is a PDF, not text', latin1('%PDF-1.7\n%\xe2\xe3')],
    ['x.txt is a PNG picture, not text', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
    ['x.txt is a JPEG picture, not text', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['x.txt is a gzip archive, not text', latin1('\x1f\x8b\x08\0\0\0')],
    ['x.txt is binary data, not text', latin1('Silo\0returns')],
    ['x.txt is binary data, not text', latin1('\x01\x02\x03\x04 a')],
  ]
  test.each(cases)('%s', (message, bytes) => {
    expect(problemOf(bytes)).toMatchObject({ code: 'unreadable', message })
  })

  it('says that a Word file is a ZIP archive', () => {
    expect(problemOf(latin1('PK\x03\x04\x14\0\x06'), 'a.docx').message).toContain('a ZIP archive (or a Word')
  })

  it('takes words that begin like a file for words', () => {
    expect(decodeText(utf8('RIFF is a series; ID3 is not.'), null).text).toContain('RIFF')
  })
})

describe('text that is not quite UTF-8', () => {
  it('keeps what is whole, and doubts the characters that are lost', () => {
    const bytes = Buffer.concat([utf8('é “a” '), latin1('\xe9\xe9'), utf8(' ü'), latin1('\xe2\x80')])
    const { text, doubts } = decodeText(bytes, null)
    expect(text).toBe('é “a” \uFFFD\uFFFD ü\uFFFD')
    expect(doubts.map(({ start }) => start)).toEqual([6, 7, 10])
  })

  it('does not doubt a replacement character that somebody wrote', () => {
    const bytes = Buffer.concat([utf8('é\uFFFDü'), latin1('\xff'), utf8('ß')])
    expect(decodeText(bytes, null).doubts.map(({ start }) => start)).toEqual([3])
  })

  it('says that it guessed windows-1252, and where', () => {
    expect(decodeText(latin1('Caf\xe9 Silo'), null).doubts).toMatchObject([{ start: 3, end: 4 }])
  })

  it('says where a text in an unknown charset stops being UTF-8, and how to convert it', () => {
    const cyrillic = latin1('OK \xcf\xf0\xe8\xe2\xe5\xf2 \xcf\xf0\xe8\xe2\xe5\xf2')
    expect(problemOf(cyrillic).message).toBe('x.txt is not UTF-8: byte 3 begins no character')
    expect(problemOf(cyrillic).hint).toContain('iconv -f')
  })
})
