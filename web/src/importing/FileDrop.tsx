import { useState, type DragEvent } from 'react'
import buttons from '../parts/buttons.module.css'
import { words } from '../words/words.js'
import styles from './FileDrop.module.css'

interface FileDropParts {
  readonly isBusy: boolean
  readonly take: (file: File) => void
}

/** Where a file is chosen, or dropped. */
export function FileDrop({ isBusy, take }: FileDropParts) {
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined) take(file)
  }
  const over = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <label
      className={isOver ? `${styles.drop} ${styles.over}` : styles.drop}
      onDrop={drop}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
    >
      <input
        type="file"
        disabled={isBusy}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file !== undefined) take(file)
          // The same file may be chosen again, once it was mended.
          target.value = ''
        }}
      />
      <span className={buttons.main}>{isBusy ? words.importing.looking : words.importing.choose}</span>
      <span>{words.importing.drop}</span>
    </label>
  )
}
