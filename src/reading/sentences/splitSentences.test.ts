import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BREAK_RULES } from './endsSentence.js'
import { splitSentences } from './splitSentences.js'

const textsOf = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text)

describe('every rule reads its examples', () => {
  it.each(BREAK_RULES.flatMap((rule) => rule.examples.map((example) => [rule.name, example] as const)))(
    '%s: %s',
    (_, example) => {
      const expected = example.split('|').map((part) => part.trim())
      expect(textsOf(example.replaceAll('|', ''))).toEqual(expected)
    },
  )
})

describe('hard cases', () => {
  it.each([
    'Silo was renewed.| It returns in May.',
    'Did she die?| Nobody knows!| Really.',
    'Dr. No met Mr. and Mrs. Smith on St. James St. last night.',
    'He moved to L.A. in 2010.| She stayed in the U.K.| They write.',
    'The film made $1.2 billion.| It cost 3.4 million.',
    'Version 2.0 of the site opened at example.co.uk.| Try it.',
    '“It is over,” she said.| “We lost.”',
    '“It is over.| We lost.”| The crew wept.',
    '“Is it over?” she asked.| “It is.”',
    '“Run!” cried the captain.| They ran.',
    '"We are done."| "Not yet."',
    '"Are we done?" Ana asked.| "Not yet."',
    '‘We are done.’| Nobody moved.',
    'He called it “a mess.”| She agreed.',
    'He loved “Guess Who?”| She did not.',
    'She starred in “Don’t Go Near the B---- in Flat 9” for years.',
    'Guardians of the Galaxy Vol. 2 opens May 5.| Vol. 3 is planned.',
    'Mamma Mia! Here We Go Again is out.',
    'Jeopardy! returns in the fall.| Yahoo! has the story.',
    'The E! News team was there.',
    'The hero — Mr. Fox — dies.| His wife lives.',
    'The end is near—or is it?| We shall see.',
    'Well… maybe not.| Or yes.',
    'I wonder...| The door is open.',
    'She waits ... and waits.',
    'Who?!| Nobody.',
    'Finally!!!| It is here.',
    '(It was not.)| But he tried.',
    'He tried (and failed).| She did not.',
    'He left (who knew?) in May.',
    '[Image via Ana Lopez/Example]',
    'He plays Marcus (J. R. Lane).| She plays Eve.',
    'John F. Carter and K.M. Lane wrote it.| George R. R. Hill read it.',
    'Tune in Sunday at 9 p.m. ET/PT on NBC.| Bring snacks.',
    'It airs at 8 a.m. Sunday.| It ends at 9 a.m.| Nobody is awake.',
    'Marvel vs. DC goes on.| So what?',
    'Chapter 5 vs. Chapter 6, i.e. the finale, e.g. the best.',
    'She is No. 5 on the call sheet.| He is No. 1.',
    'Was it him?| No.| Was it her?| Yes.',
    'Sammy Davis Jr. sang.| Robert Downey Jr. did not.',
    'Acme Inc. makes it.| Acme Co. sells it.',
    'It was filmed by Warner Bros. Pictures and Sony Corp.| It was long.',
    'It is set in Washington, D.C. during the war.',
    'Agents of S.H.I.E.L.D. is back.| S.H.I.E.L.D. Agents are not.',
    'Season 3, Ep. 4: she dies.| In Ep. 5 she is back.',
    'Feb. 3 is the date.| It was Jan. 5.| Then it slipped.',
    'The ship sank.[4]| Nobody drowned.[12][13]| All was well.',
    'She said so.**| The rest is silence.',
    'Read on at https://example.com/a.b?c=d.e now.',
    'He said: “Stop!| Do not move!”| They moved.',
    'It was 1999.| 2000 came next.',
    'Élodie est là.| Ça va.',
    'Then comes the “what if?” moment.',
    'The 100 is back.| You is not.| From may be.',
  ])('%s', (marked) => {
    expect(textsOf(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((part) => part.trim()))
  })
})

describe('paragraphs', () => {
  it('takes a line break for the end of a sentence', () => {
    expect(textsOf('Who is in it\nAna Lopez\r\n\r\nBen Cho')).toEqual([
      'Who is in it',
      'Ana Lopez',
      'Ben Cho',
    ])
  })

  it('reads over the line breaks of hard-wrapped text', () => {
    const wrapped = [
      'The seven seasons of the show are now on one disc, and the people behind',
      'it say that this is the last time that they will sell you the same thing',
      'in another box. The price has not been told, and neither has the day on',
      'which it comes out.',
      '',
      'Another paragraph.',
    ].join('\n')
    expect(splitSentences(wrapped).map((sentence) => sentence.paragraph)).toEqual([0, 0, 1])
  })

  it('knows the headline, of one sentence or two', () => {
    const sentences = splitSentences('Seen It All? You Need a List\n\nHere is one. It is long.')
    expect(sentences.map((sentence) => sentence.headline)).toEqual([true, true, false, false])
  })

  it('takes no plain sentence for a headline', () => {
    expect(splitSentences('It was a dark night.\n\nThe end.')[0]?.headline).toBe(false)
  })

  it('cuts at a space what runs on without a stop', () => {
    const lengths = textsOf('word '.repeat(1000)).map((text) => text.length)
    expect(lengths).toEqual([1999, 1999, 999])
  })
})

describe('laws', () => {
  const piece = constantFrom(
    '.',
    '!',
    '?',
    '…',
    '”',
    '“',
    '"',
    "'",
    ' ',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '(',
    ')',
    'a',
    'Be',
    'Mr',
    '1',
    '[1]',
    '\r\n',
    '—',
    '😀',
  )
  const anyText = array(piece).map((pieces) => pieces.join(''))

  it('loses nothing but white space', () => {
    assert(
      property(oneof(anyText, string()), (text) => {
        let at = 0
        for (const sentence of splitSentences(text)) {
          expect(text.slice(at, sentence.start).trim()).toBe('')
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
          expect(sentence.text).toBe(sentence.text.trim())
          expect(sentence.text).not.toBe('')
          at = sentence.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })

  it.each(['a', 'a ', '.', '. ', 'a.\n', '?”', 'A. ', '…', '(', ' ', '\n', 'Ab! “'])(
    'reads 200,000 times %j in less than two seconds',
    (part) => {
      const began = performance.now()
      splitSentences(part.repeat(200_000))
      expect(performance.now() - began).toBeLessThan(2000)
    },
  )
})
