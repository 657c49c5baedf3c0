import { Component, type ReactNode } from 'react'
import buttons from '../parts/buttons.module.css'
import { Note } from '../parts/Note.js'
import { words } from '../words/words.js'

interface MishapParts {
  readonly children: ReactNode
}

/**
 * What a page that cannot be drawn leaves: most often its part of the program could not be loaded, because the connection
 * was lost or there is a newer one. React asks for a class here.
 */
export class Mishap extends Component<MishapParts, { readonly hasFailed: boolean }> {
  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override state = { hasFailed: false }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <Note title={words.asking.mishap} hint={words.asking.tryAgain}>
        <button type="button" className={buttons.main} onClick={() => location.reload()}>
          {words.asking.again}
        </button>
      </Note>
    )
  }
}
