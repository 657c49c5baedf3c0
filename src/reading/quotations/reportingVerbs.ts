/**
 * Verbs and phrases that report what somebody says, as tables. Gathered from the classes "say", "tell" and
 * "manner of speaking" in Levin's English Verb Classes (1993, 37) and the cue words of news style books.
 */

/** One verb a line, its forms as they stand before, after or around quoted words; the gerund last. */
const SPEAKING = `
  say says said saying
  tell tells told telling
  add adds added adding
  explain explains explained explaining
  reveal reveals revealed revealing
  write writes wrote writing
  tweet tweets tweeted tweeting
  joke jokes joked joking
  admit admits admitted admitting
  tease teases teased teasing
  recall recalls recalled recalling
  note notes noted noting
  confirm confirms confirmed confirming
  announce announces announced announcing
  claim claims claimed claiming
  state states stated stating
  declare declares declared declaring
  insist insists insisted insisting
  argue argues argued arguing
  suggest suggests suggested suggesting
  hint hints hinted hinting
  promise promises promised promising
  warn warns warned warning
  remark remarks remarked remarking
  observe observes observed observing
  muse muses mused musing
  conclude concludes concluded concluding
  concede concedes conceded conceding
  acknowledge acknowledges acknowledged acknowledging
  deny denies denied denying
  mention mentions mentioned mentioning
  assure assures assured assuring
  remind reminds reminded reminding
  inform informs informed informing
  clarify clarifies clarified clarifying
  reiterate reiterates reiterated reiterating
  repeat repeats repeated repeating
  stress stresses stressed stressing
  emphasize emphasizes emphasized emphasizing
  emphasise emphasises emphasised emphasising
  lament laments lamented lamenting
  complain complains complained complaining
  confess confesses confessed confessing
  disclose discloses disclosed disclosing
  divulge divulges divulged divulging
  report reports reported reporting
  maintain maintains maintained maintaining
  assert asserts asserted asserting
  contend contends contended contending
  allege alleges alleged alleging
  proclaim proclaims proclaimed proclaiming
  predict predicts predicted predicting
  vow vows vowed vowing
  pledge pledges pledged pledging
  opine opines opined opining
  summarize summarizes summarized summarizing
  boast boasts boasted boasting
  think thinks thought thinking
  agree agrees agreed agreeing
  point points pointed pointing
`

/** Verbs that go with quoted words but take no “that”: “she laughed”, “he continued”. */
const UTTERING = `
  retweet retweets retweeted retweeting
  ask asks asked asking
  answer answers answered answering
  reply replies replied replying
  respond responds responded responding
  continue continues continued continuing
  comment comments commented commenting
  quip quips quipped quipping
  laugh laughs laughed laughing
  exclaim exclaims exclaimed exclaiming
  share shares shared sharing
  post posts posted posting
  caption captions captioned captioning
  elaborate elaborates elaborated elaborating
  gush gushes gushed gushing
  rave raves raved raving
  shout shouts shouted shouting
  yell yells yelled yelling
  whisper whispers whispered whispering
  cry cries cried crying
  sing sings sang singing
  begin begins began beginning
  offer offers offered offering
  counter counters countered countering
  retort retorts retorted retorting
  urge urges urged urging
  quote quotes quoted quoting
  remember remembers remembered remembering
  recount recounts recounted recounting
  relate relates related relating
  reflect reflects reflected reflecting
  express expresses expressed expressing
  chime chimes chimed chiming
  deadpan deadpans deadpanned deadpanning
  snap snaps snapped snapping
  beg begs begged begging
  read reads reading
  speak speaks spoke speaking
  talk talks talked talking
  put puts
`

/** Verbs that govern a few quoted words as a name or a judgement: “called it ‘a gift’”. */
const NAMING = `
  describe describes described describing
  praise praises praised praising
  call calls called calling
  dub dubs dubbed dubbing
  label labels labeled labelled labeling labelling
  brand brands branded branding
  blast blasts blasted blasting
  slam slams slammed slamming
  criticize criticizes criticized criticizing
  criticise criticises criticised criticising
  accuse accuses accused accusing
  characterize characterizes characterized characterizing
  hail hails hailed hailing
  tout touts touted touting
  mock mocks mocked mocking
  deride derides derided deriding
  denounce denounces denounced denouncing
  refer refers referred referring
  compare compares compared comparing
  deem deems deemed deeming
  condemn condemns condemned condemning
  dismiss dismisses dismissed dismissing
  attack attacks attacked attacking
  ridicule ridicules ridiculed ridiculing
  cite cites cited citing
  nickname nicknames nicknamed nicknaming
  portray portrays portrayed portraying
  decry decries decried decrying
  applaud applauds applauded applauding
  laud lauds lauded lauding
  discuss discusses discussed discussing
`

/** How a form of a reporting verb stands in its sentence. */
export interface ReportingVerb {
  /** First form of its line: `say` for “said”. */
  readonly base: string
  /** `saying`: its subject is the sentence's. */
  readonly gerund: boolean
  /** `say`: follows “would”, “to”, “they”. */
  readonly bare: boolean
  /** `clause`: “says that …”; `words`: only quoted words, “laughs”; `name`: a name or a judgement, “calls it …”. */
  readonly takes: 'clause' | 'words' | 'name'
}

const VERBS = new Map<string, ReportingVerb>()
for (const [table, takes] of [
  [SPEAKING, 'clause'],
  [UTTERING, 'words'],
  [NAMING, 'name'],
] as const) {
  for (const line of table.trim().split('\n')) {
    const forms = line.trim().split(' ')
    const base = forms[0] ?? ''
    for (const form of forms)
      VERBS.set(form, { base, gerund: form.endsWith('ing') && form !== 'sing', bare: form === base, takes })
  }
}

/** The reporting verb that a lower-case word is a form of; undefined when it is none. */
export function reportingVerb(word: string): ReportingVerb | undefined {
  return VERBS.get(word)
}

/** All forms of all reporting verbs, in lower case. */
export const REPORTING_FORMS: ReadonlySet<string> = new Set(VERBS.keys())
