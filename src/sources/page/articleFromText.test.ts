import { describe, expect, it, test } from 'vitest'
import { articleFromText, headlineOf } from './articleFromText.js'

describe('the headline of a plain text', () => {
  const cases: readonly (readonly [why: string, text: string, title: string | null])[] = [
    ['a short first line set apart', 'Silo Returns!\n\nThe series is back.', 'Silo Returns!'],
    ['with Windows line ends', 'Silo Returns\r\n\r\nThe series is back.', 'Silo Returns'],
    ['after blank lines', '\n\n  Silo Returns \n \nThe series is back.', 'Silo Returns'],
    ['written as Markdown', '# Silo Returns\n\nThe series is back.', 'Silo Returns'],
    [
      'with an abbreviation at its end',
      'Five Things About S.H.I.E.L.D.\n\nOne.',
      'Five Things About S.H.I.E.L.D.',
    ],
    ['a question', 'Will Silo return? We hope so\n\nIt may.', 'Will Silo return? We hope so'],
    ['not when no blank line follows', 'Silo Returns\nThe series is back.', null],
    ['not when nothing follows', 'Silo Returns\n\n', null],
    ['not a paragraph', 'The series is back. It returns in May.\n\nMore.', null],
    [
      'not a long sentence',
      'The series that everybody loved so much in the spring is back for more.\n\nMore.',
      null,
    ],
    ['not a very long line', `${'Silo '.repeat(60)}\n\nMore.`, null],
  ]
  test.each(cases)('%s', (_why, text, title) => {
    expect(headlineOf(text)).toBe(title)
  })
})

describe('articleFromText', () => {
  it('keeps the text exactly, line ends and all, so that positions hold in the file', () => {
    const text = '  Silo  Returns\r\n\r\nBack.\u00a0 \r\n'
    expect(articleFromText(text, 'x.txt').text).toBe(text)
  })

  it('says that a text of white space is empty', () => {
    expect(() => articleFromText(' \n\t', 'x.txt')).toThrow('x.txt is empty')
  })
})
