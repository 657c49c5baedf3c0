import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { NothingHere } from '../parts/NothingHere.js'
import { Skeleton } from '../parts/Skeleton.js'
import { Today } from '../today/Today.js'

const WorksPage = lazy(async () => ({ default: (await import('../works/WorksPage.js')).WorksPage }))
const WorkPage = lazy(async () => ({ default: (await import('../work/WorkPage.js')).WorkPage }))
const SeasonPage = lazy(async () => ({ default: (await import('../season/SeasonPage.js')).SeasonPage }))
const InstallmentPage = lazy(async () => ({
  default: (await import('../installment/InstallmentPage.js')).InstallmentPage,
}))
const EntityPage = lazy(async () => ({ default: (await import('../entity/EntityPage.js')).EntityPage }))
const CalendarPage = lazy(async () => ({
  default: (await import('../calendar/CalendarPage.js')).CalendarPage,
}))
const ArticlePage = lazy(async () => ({ default: (await import('../article/ArticlePage.js')).ArticlePage }))
const ImportPage = lazy(async () => ({ default: (await import('../importing/ImportPage.js')).ImportPage }))
const PlayersPage = lazy(async () => ({ default: (await import('../players/PlayersPage.js')).PlayersPage }))
const SettingsPage = lazy(async () => ({
  default: (await import('../settings/SettingsPage.js')).SettingsPage,
}))
const AddressesPage = lazy(async () => ({
  default: (await import('../account/AddressesPage.js')).AddressesPage,
}))
const AccountPage = lazy(async () => ({ default: (await import('../account/AccountPage.js')).AccountPage }))
const AddPage = lazy(async () => ({ default: (await import('../adding/AddPage.js')).AddPage }))
const DeskPage = lazy(async () => ({ default: (await import('../desk/DeskPage.js')).DeskPage }))
const TimelinePage = lazy(async () => ({
  default: (await import('../timeline/TimelinePage.js')).TimelinePage,
}))
const GraphPage = lazy(async () => ({ default: (await import('../graph/GraphPage.js')).GraphPage }))
const GraphDoor = lazy(async () => ({ default: (await import('../graph/GraphDoor.js')).GraphDoor }))
const ProgressPage = lazy(async () => ({
  default: (await import('../progress/ProgressPage.js')).ProgressPage,
}))
const MePage = lazy(async () => ({ default: (await import('../people/MePage.js')).MePage }))
const LogInPage = lazy(async () => ({ default: (await import('../people/LogInPage.js')).LogInPage }))
const JoinPage = lazy(async () => ({ default: (await import('../people/JoinPage.js')).JoinPage }))
const ResetPage = lazy(async () => ({ default: (await import('../people/ResetPage.js')).ResetPage }))

/** Which page stands at which address. Each but the first is loaded when somebody goes there. */
export function Pages() {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Switch>
        <Route path="/" component={Today} />
        <Route path="/works" component={WorksPage} />
        <Route path="/work/:id">{({ id }) => <WorkPage id={id} key={id} />}</Route>
        <Route path="/season/*">{({ '*': ref }) => <SeasonPage of={ref} key={ref} />}</Route>
        <Route path="/installment/*">{({ '*': ref }) => <InstallmentPage of={ref} key={ref} />}</Route>
        <Route path="/entity/:id">{({ id }) => <EntityPage id={id} key={id} />}</Route>
        <Route path="/article/:id">{({ id }) => <ArticlePage id={id} key={id} />}</Route>
        <Route path="/calendar" component={CalendarPage} />
        <Route path="/timeline" component={TimelinePage} />
        <Route path="/relations" component={GraphDoor} />
        <Route path="/relations/:id">{({ id }) => <GraphPage id={id} key={id} />}</Route>
        <Route path="/way" component={ProgressPage} />
        <Route path="/me" component={MePage} />
        <Route path="/import" component={ImportPage} />
        <Route path="/players" component={PlayersPage} />
        <Route path="/settings" component={SettingsPage} />
        <Route path="/addresses" component={AddressesPage} />
        <Route path="/account" component={AccountPage} />
        <Route path="/add" component={AddPage} />
        <Route path="/desk/:part?">{({ part }) => <DeskPage part={part ?? 'review'} />}</Route>
        <Route path="/login" component={LogInPage} />
        <Route path="/join" component={JoinPage} />
        <Route path="/reset" component={ResetPage} />
        <Route>
          <NothingHere />
        </Route>
      </Switch>
    </Suspense>
  )
}
