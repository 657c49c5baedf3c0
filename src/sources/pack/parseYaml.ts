import type { CST, Document, LineCounter } from 'yaml'
import { Composer, Lexer, Parser, YAMLParseError } from 'yaml'

/** Packs are at most nine levels deep. */
const DEEPEST = 40

/** A YAML document, or the offset at which it becomes nested too deeply. */
export type Parsed = { readonly document: Document.Parsed } | { readonly tooDeepAt: number }

/**
 * Parses one YAML document: the library's `parseDocument`, stopped where the nesting is deeper than that of any
 * pack. The library walks what is nested by calling itself, and V8 may end the whole process near the end of its
 * stack, which nobody can catch.
 */
export function parseYaml(text: string, lineCounter: LineCounter): Parsed {
  const parser = new Parser(lineCounter.addNewLine)
  lineCounter.addNewLine(0)
  let tooDeepAt: number | null = null
  function* tokens(): Generator<CST.Token, void> {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme)
      if (parser.stack.length <= DEEPEST) continue
      tooDeepAt = parser.offset
      return
    }
    yield* parser.end()
  }
  // It would compare each key of a mapping with all others; `readYamlTree` finds doubled keys faster.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false })
  const [document, second] = composer.compose(tokens(), true, text.length)
  if (tooDeepAt !== null) return { tooDeepAt }
  if (document === undefined) throw new Error('The YAML library made no document.')
  if (second !== undefined) {
    const [start, end] = second.range
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'A second document begins.'))
  }
  return { document }
}
