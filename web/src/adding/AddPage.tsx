import panel from '../parts/panel.module.css'
import { Skeleton } from '../parts/Skeleton.js'
import { useMe } from '../people/useMe.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import { AddPack } from './AddPack.js'
import { FollowPart } from './FollowPart.js'
import { ReadPart } from './ReadPart.js'

/** Where something new comes in: an article to read, and for keepers a source to follow and a pack. */
export function AddPage() {
  useTitle(words.adding.title)
  const me = useMe()
  if (me === undefined) return <Skeleton lines={4} />
  const isKeeper = me?.account.role === 'keeper'
  return (
    <>
      <h1>{words.adding.title}</h1>
      <p className={panel.lead}>{isKeeper ? words.adding.keeperLead : words.adding.lead}</p>
      <ReadPart isKeeper={isKeeper} isKnown={me !== null} />
      {isKeeper && <FollowPart />}
      {isKeeper && <AddPack />}
    </>
  )
}
