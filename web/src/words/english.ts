/** The texts in English, page by page. */
import { account } from './english/account.js'
import { adding } from './english/adding.js'
import { article } from './english/article.js'
import { asking } from './english/asking.js'
import { calendar } from './english/calendar.js'
import { desk } from './english/desk.js'
import { entity } from './english/entity.js'
import { importing } from './english/importing.js'
import { graph } from './english/graph.js'
import { installment } from './english/installment.js'
import { moment } from './english/moment.js'
import { past } from './english/past.js'
import { people } from './english/people.js'
import { players } from './english/players.js'
import { pictures } from './english/pictures.js'
import { progress } from './english/progress.js'
import { search } from './english/search.js'
import { season } from './english/season.js'
import { seeing } from './english/seeing.js'
import { settings } from './english/settings.js'
import { shell } from './english/shell.js'
import { statement } from './english/statement.js'
import { timeline } from './english/timeline.js'
import { today } from './english/today.js'
import { work } from './english/work.js'
import { works } from './english/works.js'

export const english = {
  account,
  adding,
  article,
  asking,
  calendar,
  entity,
  importing,
  graph,
  installment,
  moment,
  past,
  people,
  players,
  pictures,
  progress,
  search,
  season,
  seeing,
  settings,
  shell,
  statement,
  timeline,
  today,
  work,
  works,
  desk,
}
