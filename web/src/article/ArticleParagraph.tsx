import { Fragment, useId, useState } from 'react'
import { Icon } from '../parts/Icon.js'
import { words } from '../words/words.js'
import { ArticleNote } from './ArticleNote.js'
import styles from './ArticleParagraph.module.css'
import { HiddenMark } from './HiddenMark.js'
import type { Paragraph } from './paragraphsIn.js'

/** So many stand beside a paragraph without being asked for; the style sheet knows the same number. */
const FEW = 3

/** A paragraph; what it states stands beside it, or on a phone below it once somebody wants to know. */
export function ArticleParagraph({ paragraph: { pieces, statements } }: { readonly paragraph: Paragraph }) {
  const [isOpen, open] = useState(false)
  const notes = useId()
  return (
    <div className={styles.row}>
      <p className={styles.words}>
        {pieces.map((piece) =>
          piece.kind === 'mark' ? (
            <HiddenMark key={`mark ${piece.start} ${piece.mark.id}`} mark={piece.mark} />
          ) : piece.isSaid ? (
            <span key={piece.start} className={styles.said}>
              {piece.text}
            </span>
          ) : (
            <Fragment key={piece.start}>{piece.text}</Fragment>
          ),
        )}
      </p>
      {statements.length > 0 && (
        <div className={styles.beside}>
          <button
            type="button"
            className={statements.length > FEW ? `${styles.opener} ${styles.many}` : styles.opener}
            aria-expanded={isOpen}
            aria-controls={notes}
            onClick={() => open(!isOpen)}
          >
            {words.article.states(statements.length)}
            <Icon name="down" size={18} />
          </button>
          <ul id={notes} className={isOpen ? styles.notes : `${styles.notes} ${styles.shut}`}>
            {statements.map((said) => (
              <li key={said.statement.id}>
                <ArticleNote said={said} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
