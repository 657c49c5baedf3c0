import { describe, expect, it } from 'vitest'
import { inferWritten } from './inferWritten.js'
import { momentOfWritten } from './written.js'

describe('inferWritten', () => {
  it('bounds a text by what it calls ahead and by the season it speaks of', () => {
    const written = inferWritten(
      'The sequel premieres on Hulu April 22, 2019. The spin-off is supposed to start shooting later this spring. The finale is set to air in 2020.',
    )
    expect(written).toEqual({ first: '2019-02-01', last: '2019-04-22' })
    expect(written === null ? null : momentOfWritten(written)).toBe('2019-02/2019-04')
  })

  it('gives nothing for a text that only looks back', () => {
    expect(inferWritten('The film opened in 1999 and was loved.')).toBeNull()
  })
})
