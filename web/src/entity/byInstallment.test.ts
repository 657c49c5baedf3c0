import { expect, test } from 'vitest'
import { byInstallment } from './byInstallment.js'

const learnt = (ref: string, words: string) => ({
  in: { kind: 'installment' as const, ref, words },
  statements: [],
})

test('what was learnt minute by minute stands under its installment, once', () => {
  const places = byInstallment([
    { in: null, statements: [] },
    learnt('tide/1x01@00:11:11', 'Tide 1x01 up to 00:11:11'),
    learnt('tide/1x01@00:20:05', 'Tide 1x01 up to 00:20:05'),
    learnt('tide/1x01', 'Tide 1x01'),
    learnt('tide/1x02@00:01:00', 'Tide 1x02 up to 00:01:00'),
  ])
  expect(places.map(({ in: place }) => place?.words)).toEqual([undefined, 'Tide 1x01', 'Tide 1x02'])
})
