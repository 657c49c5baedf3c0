import { Link } from 'wouter'
import { NothingHere } from '../parts/NothingHere.js'
import { Skeleton } from '../parts/Skeleton.js'
import { useMe } from '../people/useMe.js'
import { paths } from '../shell/paths.js'
import { useTitle } from '../shell/useTitle.js'
import { words } from '../words/words.js'
import styles from './DeskPage.module.css'
import { DoubtsPart } from './DoubtsPart.js'
import { HistoryPart } from './HistoryPart.js'
import { JobsPart } from './JobsPart.js'
import { PeoplePart } from './PeoplePart.js'
import { ReviewPart } from './ReviewPart.js'
import { SourcesPart } from './SourcesPart.js'
import { WhoPart } from './WhoPart.js'

const PARTS = {
  review: ReviewPart,
  doubts: DoubtsPart,
  history: HistoryPart,
  who: WhoPart,
  sources: SourcesPart,
  jobs: JobsPart,
  people: PeoplePart,
}

type Part = keyof typeof PARTS

const isPart = (part: string): part is Part => Object.hasOwn(PARTS, part)

/** Where keepers do their work. To everybody else there is nothing here. */
export function DeskPage({ part }: { readonly part: string }) {
  useTitle(words.desk.title)
  const me = useMe()
  if (me === undefined) return <Skeleton lines={5} />
  if (me?.account.role !== 'keeper' || !isPart(part)) return <NothingHere />
  const Shown = PARTS[part]
  return (
    <>
      <h1>{words.desk.title}</h1>
      <nav className={styles.parts} aria-label={words.desk.title}>
        {/* The keys of the table are the names of its parts. */}
        {(Object.keys(PARTS) as Part[]).map((each) => (
          <Link key={each} href={paths.desk(each)} aria-current={each === part ? 'page' : undefined}>
            {words.desk.parts[each]}
          </Link>
        ))}
      </nav>
      <Shown />
    </>
  )
}
