import { useState } from 'react'
import { useAnswer } from '../asking/useAnswer.js'
import { useWhole } from '../asking/useWhole.js'
import { AT_ONCE } from '../early/firstAsked.js'
import { Answer } from '../parts/Answer.js'
import { Choices } from '../parts/Choices.js'
import { Note } from '../parts/Note.js'
import { words } from '../words/words.js'
import { markOf } from './marks.js'
import { MarkTable } from './MarkTable.js'
import { TimePicture } from './TimePicture.js'

type Form = 'picture' | 'table'
const FORMS = { picture: words.pictures.asPicture, table: words.pictures.asTable }

/** What comes out and happens in the world, by its day. */
export function Releases() {
  const parts = useWhole('timeline')
  const { data: works } = useAnswer('works', { limit: AT_ONCE })
  const [form, setForm] = useState<Form>('picture')
  const names = new Map(works?.works.map(({ id, name }) => [id, name]))
  return (
    <Answer answered={parts} lines={8}>
      {(timelines) => {
        const marks = timelines.flatMap((part) => (part.by === 'release' ? part.entries.map(markOf) : []))
        if (marks.length === 0) return <Note title={words.timeline.none} />
        return (
          <>
            {form === 'picture' ? <TimePicture marks={marks} names={names} /> : <MarkTable marks={marks} />}
            <Choices label={words.pictures.form} names={FORMS} chosen={form} choose={setForm} />
          </>
        )
      }}
    </Answer>
  )
}
