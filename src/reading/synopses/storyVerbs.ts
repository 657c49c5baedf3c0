/** What people do in stories, by the plain form of the verb. Our own list; whatever else follows a name is tried by its ending. */
export const STORY_VERBS: ReadonlySet<string> = new Set(
  `abandon abduct accept accompany accuse ache achieve acquire act adapt address adjust admit adopt advise agree aid aim alert
  allow amuse announce annoy answer apologize appeal appear appoint approach argue arm arrange arrest arrive ask assassinate
  assault assemble assign assist assume assure attack attempt attend avenge avoid awaken await awake
  ban banish bargain battle beat become beg begin befriend believe belong bet betray bid bind bite blackmail blame bleed bless
  block blow board bomb bond borrow break bribe bring build burn bury burst bust buy
  call calm camp capture care carry catch cause celebrate challenge change charge chase cheat check choke choose claim clash clean
  clear climb close collapse collect come comfort command commit compete complain complete conceal confess confide confirm
  confiscate confront confuse connect conspire construct consult contact contemplate continue contract contend convince cook cope
  crash crawl create cross crush cry cure cut
  dance dare date deal debate deceive decide decipher declare decline defeat defect defend defuse delay deliver demand deny depart
  depend describe desert deserve desire destroy detain determine develop devise die dig direct disagree disappear disarm discover
  discuss disguise dismiss disobey disrupt distract disturb dive divulge divorce doubt drag draw dream dress drink drive drop drown drug
  duel
  earn eat elect elope embark embrace emerge encounter encourage end endanger endure enjoy enlist enter entrust escape escort
  establish evacuate evade examine exchange execute exile expect experience explain explode explore expose express eye
  face fail faint fake fall fear feel fend fight figure fill find finish fire fix flash flee flirt fly follow forbid force forge forgive
  form free frame freeze frighten fulfill
  gain gamble gather get give go grant grieve grow guard guess guide
  halt hallucinate hand handle happen harbor hatch hate haunt have head heal hear help hesitate hide hijack hint hire hit hold hope host hunt
  hurry hurt
  identify ignore impersonate implore impregnate imprison inform infiltrate inherit injure insist inspect inspire insult intend
  intercept interfere interrogate interrupt intervene introduce invade invent investigate invite involve
  jeopardize join journey judge jump justify
  keep kick kidnap kill kiss knock know
  lack land launch lead lean learn leave lend let lie lift light like listen live locate lock look lose love lure
  make manage manipulate march marry massacre master meet mentor mention mind miss mistake mock mourn move murder
  name need negotiate nominate notice nurse
  obey object observe obtain offer open operate oppose order organize oust overcome overhear overpower overthrow owe own
  panic pass patch pay perform persuade pick pilot plan plant play plead pledge plot point poison ponder pose possess post practice
  praise pray prepare present pressure pretend prevent proceed promise propose protect protest prove provide provoke publish
  pull punch punish purchase pursue push put
  question quit
  race raid raise rally reach react read realize rebel rebuild recall receive recognize recollect recommend reconcile reconnect record recount
  recover recruit refuse regain regret reject rejoin relate relax release relive rely remain remember remind remove
  rendezvous repair repay repel replace report request rescue resent resign resist resolve respond restore restrain resume retire
  retreat retrieve return reunite reveal revenge revisit ride rig rise risk rob roam rule run rush
  sabotage sacrifice sail save say scare scheme search secure seduce see seek seem seize select sell send sense separate serve set settle
  share shelter shock shoot shoulder shout show side sign sing sink sit slay sleep slip smuggle sneak solicit solve sort spar spare speak spend spot
  spread spy stab stage stand start stay steal step stick stop storm strand strangle strike struggle study stumble stun succeed
  succumb suffer suggest summon supply support suppress surface surprise surrender surround survive suspect swap swear sweep swim switch
  tackle take talk tamper taunt teach team tease tell tempt tend testify thank think threaten throw thwart torture touch track trade train
  transfer transform translate transport trap travel treat trek trick trigger trust try turn tutor
  uncover undergo understand undertake unearth unite unleash unlock upset urge use
  value vanish venture visit volunteer vote vow
  wait wake walk wander want warn wash watch wear wed welcome win wish withdraw withhold witness wonder work worry wound wrestle write
  yearn yell yield`.split(/\s+/),
)
