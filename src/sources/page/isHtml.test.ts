import { describe, expect, test } from 'vitest'
import { isFeed, isHtml } from './isHtml.js'

describe('isHtml', () => {
  const cases: readonly (readonly [text: string, claim: boolean])[] = [
    ['<!DOCTYPE html><p>Silo', true],
    ['\n<!-- saved -->\n<html lang="en">', true],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">', true],
    ['<p>Silo returns.</p>', true],
    ['<div class="entry"><p>Silo', true],
    ['<a href="/">Home</a>', true],
    ['Silo <i>returns</i>', false],
    ['<3 this series', false],
    ['<angle brackets are fun>', false],
    ['<a few of us saw it', false],
    ['<?xml version="1.0"?><rss version="2.0">', false],
    ['', false],
  ]
  test.each(cases)('%j: %s', (text, claim) => {
    expect(isHtml(text)).toBe(claim)
  })
})

describe('isFeed', () => {
  test.each(['<?xml version="1.0"?>\n<rss version="2.0">', '<feed xmlns="x">', '<rdf:RDF xmlns="x">'])(
    '%j',
    (text) => {
      expect(isFeed(text)).toBe(true)
    },
  )
})
