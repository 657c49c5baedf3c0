import { useState } from 'react'
import { Choices } from '../parts/Choices.js'
import { PictureTabs } from '../pictures/PictureTabs.js'
import head from '../works/WorksPage.module.css'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { Releases } from './Releases.js'
import { Story } from './Story.js'

type Kind = keyof typeof words.timeline.kinds

/** All that has a place in time: in the world, or in the story. */
export function TimelinePage() {
  useTitle(words.timeline.title)
  const [kind, setKind] = useState<Kind>('release')
  return (
    <>
      <header className={head.head}>
        <h1>{words.timeline.title}</h1>
        <Choices label={words.timeline.by} names={words.timeline.kinds} chosen={kind} choose={setKind} />
      </header>
      <PictureTabs />
      {kind === 'release' ? <Releases /> : <Story />}
    </>
  )
}
