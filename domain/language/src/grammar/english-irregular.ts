/** lemma past participle; one past form serves as participle when there is no third word. */
export const IRREGULAR_VERBS: readonly (readonly string[])[] = `
be was been|have had|do did done|go went gone|get got got|say said|make made|know knew known|think thought|take took taken
see saw seen|come came come|give gave given|find found|tell told|feel felt|become became become|leave left|put put
mean meant|keep kept|let let|begin began begun|show showed shown|hear heard|run ran run|hold held|bring brought
write wrote written|sit sat|stand stood|lose lost|pay paid|meet met|set set|learn learned|lead led|understand understood
speak spoke spoken|read read|spend spent|grow grew grown|win won|buy bought|send sent|fall fell fallen|cut cut|break broke broken
drive drove driven|eat ate eaten|drink drank drunk|sleep slept|wake woke woken|throw threw thrown|fight fought|catch caught
choose chose chosen|build built|teach taught|hurt hurt|hit hit|hide hid hidden|shut shut|quit quit|cost cost|beat beat beaten
bite bit bitten|bleed bled|blow blew blown|burn burned|deal dealt|dream dreamed|fly flew flown|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|hang hung|lie lied|lay laid|lend lent|lean leaned|light lit|overcome overcame overcome
ride rode ridden|ring rang rung|rise rose risen|sell sold|shake shook shaken|shoot shot|sing sang sung|sink sank sunk
spill spilled|spoil spoiled|steal stole stolen|stick stuck|swear swore sworn|swim swam swum|tear tore torn|wear wore worn
weep wept|withdraw withdrew withdrawn|draw drew drawn|feed fed|fit fit|bend bent|bet bet|creep crept|cry cried|die died|tie tied
spin spun|split split|spread spread|sweep swept|upset upset|overthink overthought|oversleep overslept|overeat overate overeaten
relapse relapsed|undo undid undone|redo redid redone|misunderstand misunderstood|seek sought|swallow swallowed|text texted`
  .split(/[|\n]/)
  .map((line) => line.trim().split(" "))
  .filter((parts) => parts.length > 1);

/** Regular verbs that members use; a final consonant that doubles is written twice: "stopp". */
export const REGULAR_VERBS: readonly string[] = `
want need like love hate try call ask work talk walk live stopp help start turn play move believe happen seem look use
watch wait stay worry stress panic scream shout yell argue ignore blame judge hurtle cheat dumpp ghost block text message
bully tease mock laugh smile joke hug kiss touch miss care matter pretend cope manage handle struggle suffer ache
hope wish plann decide wonder imagine remember notice realise realize recognise expect guess suppose doubt trust admitt
fail pass study revise finish complete fix clean cook wash shower exercise train rest relax breathe meditate pray
drop droppp grabb kick punch slapp push pull scratch burn overdose harm kill starve binge purge vomit puke smoke drugg inject
apply fire hire resign retire graduate enroll move rent owe borrow save waste
marry divorce separate date split reject abandon abuse rape assault attack threaten control force
punish ground fight bother annoy irritate disappoint embarrass humiliate shame hate-watch scare frighten terrify
depress exhaust drain overwhelm crush destroy ruin wreck damage trigger mess screw suck
end begin continue change improve recover heal relapse survive exist function perform
share open close talk vent listen explain describe mention apologise apologize thank praise support encourage
comfort calm distract avoid escape cancel skipp procrastinate isolate disappear vanish return visit
age ail bury mourn grieve attend cuddle babysitt raise adopt
snapp shiver tremble sweat faint choke collapse ache itch twitch
check scroll post comment share follow compare envy admire dislike resent regrett deserve earn
offer refuse accept deny allow lett permitt deliver order pack
drift wander stare toss twist flinch freak spiral zone dissociate numbb cry-off
owe belong depend rely wake sleepwalk nap napp snore dread fear crave itch obsess ruminate replay
arrive travel land park crash miscarry
enjoy appreciate celebrate succeed achieve
appear sound hound haunt bug prefer preferr
tell-off treat diagnose prescribe refer referr hospitalise section discharge
join act add aim allow answer assume beg begg boss bore carry chase cling confuse confide consider convince
count cover create cross curse dance deepen defend delay deserve deteriorate die-off drag dragg dread dwell
educate embrace encourage enter excite fade fancy flash focus fool gain gossip guilt guilt-tripp hand hold-on identify ignore inform insist
insult intend interrupt invite involve jump kidd knock last leave-off lift limp load lock long loom lurk
mask nagg name neglect nod nodd object occur overreact pace paint pile pity plead press prove provide pursue question quitt
rage react refuse reject remind remove repeat reply report respond ring roar rush sabotage scare search settle shake-off
shatter slapp slipp snitch sob sobb speak-up stabb stalk stepp strain stretch stumble stutter surprise suspect
suffocate swing switch sympathise tackle tag taste tempt test tire touch track trapp treat trouble trust tugg
type understand-d vape vent view volunteer vote wail warn weigh whisper winn wipe worsen yearn`
  .split(/\s+/)
  .filter((word) => word !== "" && !word.includes("-"));
