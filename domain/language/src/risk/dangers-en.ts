import { type RiskRule, rule } from "./rule.ts";

const PARTNER =
  "(?:my (?:ex |abusive )?(?:husband|wife|boyfriend|girlfriend|bf|gf|partner|fiance|fiancee|ex))";
const ELDERS =
  "(?:my (?:step ?)?(?:dad|mom|mum|father|mother|parents|stepdad|stepmom|foster \\w+|uncle|grandpa|brother))";
const HITS =
  "(?:hit|hits|hitting|beat|beats|beating|punch|punches|punched|slap|slaps|slapped|choke|chokes|choked|choking|strangle[sd]?|kick(?:s|ed)?|shove[sd]?|push(?:es|ed)?|burn(?:s|ed)?|threw things at|throws things at|drags?|dragged|whip(?:s|ped)?|belt(?:s|ed)?|grab(?:s|bed)|threaten(?:s|ed)? to (?:kill|hurt)|pulled a (?:knife|gun) on)";

/** English: every other danger that has its own pathway. */
export const DANGERS_EN: readonly RiskRule[] = [
  rule(
    "en-harm-others",
    "harm-to-others",
    0.75,
    "(?:want|wanting|going|thinking|thoughts?|plan|planning|planned|urge|urges|fantasi[sz]\\w+|ready|about|decided|dream|might|will|voices tell me|tempted|keep imagining|id love) (?:about |of |to |on )?{adv}(?:to )?{adv}(?:kill|hurt|stab|shoot|strangle|murder|poison|killing|hurting|stabbing|shooting|strangling|murdering|beat up|choke|bash|shoot up|run over|make (?:him|her|them) (?:pay|suffer|bleed)) (?:him|her|them|someone|somebody|people|everyone|everybody|my (?:\\w+ )?{relation}|that (?:guy|man|woman|bitch|bastard|teacher)|this (?:guy|man|person)|those (?:people|kids|guys)|other people|others|the (?:school|people|guy|man|kids))(?! (?:with kindness|feelings|back home|for (?:eating|taking|using|leaving|not doing|being late|stealing)|lol|haha|if (?:he|she|they) (?:dont|doesnt|eats?|leaves?|use|sings?|plays?)|at (?:chess|ping|the game|fifa|smash)|in (?:the|this) game|on accident|by (?:telling|saying|leaving|breaking|ending|rejecting)))",
  ),
  rule(
    "en-harm-weapon",
    "harm-to-others",
    0.9,
    "(?:bring(?:ing)?|take|taking|got|have|bought|get) (?:a |my |the |my dads )?(?:gun|knife|rifle|weapon|bomb) (?:to (?:school|work|his|her|their)|and (?:im going to|i will|theyll|hell|shell|make))|shoot (?:up|everyone)|they(?:ll| will) (?:all )?(?:pay|regret|be sorry) (?:when|after|once) i",
  ),
  rule(
    "en-lose-control",
    "harm-to-others",
    0.6,
    "(?:scared|afraid|worried|terrified) (?:that )?(?:ill|i will|i might|i would|im going to|i could) (?:hurt|kill|snap and hurt|lose it and hurt|harm) (?:someone|somebody|my (?:\\w+ )?{relation}|him|her|them|people)",
  ),
  // Partner and home
  rule(
    "en-partner-hits",
    "unsafe-partner",
    0.85,
    `${PARTNER} (?:\\w+ ){0,4}${HITS}(?:\\w+ )? ?(?:me|my)(?! (?:up(?= |$)(?! when)|in (?:chess|cards|mario|the game)|at (?:chess|cards|golf|games|fifa|tennis)|to (?:it|the|bed)|out of my comfort))`,
  ),
  rule(
    "en-he-hits",
    "abuse",
    0.8,
    `(?:he|she|they|dad|mom|mum) (?:\\w+ ){0,3}${HITS} (?:me|my (?:face|arm|head|kids|hair|neck|throat))(?! (?:up(?= |$)|in (?:chess|cards|mario|the game)|at (?:chess|cards|golf|games|fifa|tennis)|to (?:it|the|bed|do|be|try|go|finish|succeed|study|get)|out (?:of (?:my|the)|$|,|\\.)|with (?:that|this|the news)|off the))`,
  ),
  rule(
    "en-was-hit",
    "abuse",
    0.6,
    "(?:i )?(?:was|got|am being|been|being|im being|keep getting) (?:physically |sexually |emotionally )?(?:abused|beaten|raped|molested|assaulted|sexually assaulted|strangled|choked|groped|trafficked|held against my will)(?! (?:at|in) (?:chess|cards|the (?:game|finals?)))",
  ),
  rule(
    "en-forced-sex",
    "abuse",
    0.85,
    "(?:forced|forces|forcing|made|makes|making|coerc\\w+|pressured|pressures) me (?:to have sex|to (?:sleep|touch|do (?:sexual )?things)|into sex|to perform)|raped me|touched me (?:when|where|in|inappropriately|down|at night|there)|touches me (?:when|where|in|inappropriately|down|at night|there)|had sex with me when i (?:said no|was asleep|was passed out)|wouldnt stop when i said no|molested me|assaulted me",
  ),
  rule(
    "en-afraid-of",
    "unsafe-partner",
    0.75,
    `(?:scared|afraid|terrified|frightened|fear) (?:of |for my life (?:with|around|because of) |to go home to |to be (?:alone|home) with |what |to leave )?(?:${PARTNER.slice(3, -1)}|him|her)(?= (?:when|will|might|if|and|because|is|gets|[.,?]|hes|finds|drinks|at)|$)`,
  ),
  rule(
    "en-control",
    "unsafe-partner",
    0.65,
    "(?:wont|doesnt|never|refuses to|does not) let me (?:leave|see (?:my|anyone)|have (?:my own|friends|a job|money|a phone|any)|go (?:out|anywhere|to work)|use (?:my|the) (?:phone|money|car)|talk to (?:my|anyone|other)|out of (?:the )?(?:house|his sight))|(?:controls?|takes?|took|tracks?|monitors?|goes through|checks|smashed|broke|hid|hides) (?:all )?(?:my |where i )(?:money|phone|messages|location|every move|passport|keys|paycheck|go|bank)|threatens? (?:to (?:kill|hurt|find|take (?:the|my) kids)|me)|threatened (?:to (?:kill|hurt|find|take (?:the|my) kids)|me)|(?:hell|shell|he will|he would|hed|she will|he said hed|he says hell) (?:kill|hurt|find) me(?: if)?|locked me (?:in|out)|isolates me|stalk(?:s|ing|ed) me|strangled me|put his hands (?:on|around) my",
  ),
  rule(
    "en-parent-hits",
    "child-abuse",
    0.8,
    `${ELDERS} (?:\\w+ ){0,4}(?:${HITS.slice(3, -1)}|touch(?:es|ed)|molest(?:s|ed)|raped|hurts|starves|locks|abuses|abused) (?:me|us|my (?:brother|sister|little \\w+|siblings|mom|mum|private))(?! (?:up(?= |$)|in (?:chess|cards|mario|the game)|at (?:chess|cards|golf|games|tennis)|to (?:do|be|try|go|finish|succeed|study|get|work|bed|become)|out (?:of|$|,|\\.)|feelings|because (?:im|i am) (?:gay|trans)|deeply|emotionally|for years when))`,
  ),
  rule(
    "en-afraid-home",
    "child-abuse",
    0.6,
    "(?:scared|afraid|terrified|not safe) (?:to (?:go|be) (?:back )?home|at home|of my (?:step ?)?(?:dad|mom|mum|father|mother|parents|stepdad|uncle))(?! (?:alone (?:in the dark|at night)|with bad grades|because of (?:my grades|burglars)))|(?:dont|do not) feel safe at home",
  ),
  rule(
    "en-child-hurt",
    "child-abuse",
    0.75,
    `(?:(?:my|the|a|his|her|their|this|our) (?:\\w+ )?(?:kid|kids|child|children|son|daughter|student|baby|toddler|niece|nephew|little (?:girl|boy|brother|sister)|neighbors? kids?|neighbours? kids?|classmate|boy|girl) (?:\\w+ ){0,5}(?:is being|being|gets|getting|has been|was|is) (?:hit|beaten|abused|touched|molested|starved|neglected|hurt by|raped)|(?:bruises|marks|burns) (?:on|all over) (?:his|her|their|the (?:kid|child|boy|girl)s?) (?:arms|body|back|legs|face)|i (?:\\w+ )?(?:hit|slapped|shook|smacked|beat|hurt) (?:my|the) (?:kid|kids|child|son|daughter|baby|toddler|\\d year old))(?! (?:up|by (?:a|the) (?:ball|flu|bug|virus)|in (?:chess|the game)))`,
  ),
  rule(
    "en-elder-abuse",
    "elder-abuse",
    0.75,
    `(?:(?:my|the|her|his|our) (?:\\w+ )?(?:son|daughter|grandson|granddaughter|caregiver|carer|aide|nurse|nephew|niece|home staff|helper|son in law|daughter in law) (?:\\w+ ){0,4}(?:takes? (?:all )?my (?:money|pension|checks?|card|medication|pills)|steals? (?:from me|my)|stole my (?:money|pension|savings)|wont (?:let me|feed me|give me my)|locks? me|${HITS.slice(3, -1)}) ?(?:me)?|(?:caregiver|carer|aide|nurse|staff|nursing home|care home) (?:\\w+ ){0,4}(?:hits?|hit|hurts?|yells at|rough with|neglects?|ties|steals from|stealing from|bruises|abus\\w+) (?:\\w+ )?(?:him|her|me|my (?:\\w+ )?(?:mom|mum|mother|father|dad|grand\\w+|nan|aunt|uncle)))(?! (?:up|in|at) (?:chess|cards|bingo))`,
  ),
  // Losing touch, racing
  rule(
    "en-command-voices",
    "psychosis",
    0.95,
    "(?:voices?|he|they|demons?|god|devil|it) (?:\\w+ ){0,4}(?:tell|tells|telling|told|want|wants|order|orders|say|says|saying|command|commands) (?:me )?(?:to |i should |that i should |i have to |i need to )(?:kill|hurt|harm|cut|stab|jump|die|end|burn|attack)(?= (?:myself|me|him|her|them|people|someone|my|off|it|everyone)|$| [.,?])",
  ),
  rule(
    "en-voices",
    "psychosis",
    0.75,
    "(?:hear|hearing|heard|listening to) (?:\\w+ ){0,2}voices?(?! (?:notes?|messages?|mail|of (?:my (?:mom|kids|dad)|reason|children)|from (?:downstairs|next door|the street|the hall)|over(?:s)?|in the (?:hall|next room)|acting))|(?:the |my )voices (?:are|keep|wont|in my head|tell|say|told|get|got|came)(?! (?:acting|actors?|lessons?))|voices in my head|a voice (?:in my head )?(?:tells|telling|says|keeps|told) (?:me|telling|saying)",
  ),
  rule(
    "en-watched",
    "psychosis",
    0.6,
    "(?:keep|always|constantly|cant stop) (?:feel|feeling) (?:like (?:im |i am )?(?:being )?)?(?:watched|followed|spied on|listened to)(?! (?:by (?:my )?(?:boss|teacher|fans)|over))|they (?:know|can tell) when (?:im|i am) (?:awake|asleep|home|in here|alone)|(?:people|ppl|they) (?:outside|out there|in the walls) (?:know|are listening|can hear|hear)",
  ),
  rule(
    "en-persecuted",
    "psychosis",
    0.65,
    "(?:they|people|somebody|someone|neighbou?rs|the (?:neighbou?rs|government|fbi|cia|police|cops|aliens)|government|fbi|cia|strangers|my (?:phone|tv|neighbou?rs|family|coworkers)) (?:\\w+ ){0,3}(?:watching me|following me(?! (?:on|back))|spying on me|out to get me|trying to poison me|poisoning (?:me|my)|reading my (?:mind|thoughts)|listening (?:to|in on) (?:my thoughts|me through)|know(?:s)? (?:stuff|things|everything) about me|tracking me|plotting against me|controlling my (?:mind|thoughts|body)|sending me (?:messages|signals)|put (?:a chip|cameras|something) in)(?! (?:when|while|whenever|eat|dance|perform|present|play|cook|drive|at the gym|on (?:instagram|tiktok|twitter|zoom)|give|do|struggle|stream))",
  ),
  rule(
    "en-delusion",
    "psychosis",
    0.75,
    "(?:{im} )(?:{adv})(?:god|jesus|the (?:messiah|chosen one|prophet|second coming|antichrist)|chosen by god|a prophet|being (?:controlled|poisoned|watched by|followed by|monitored|tracked by|replaced))(?! (?:by my (?:boss|parents)|for))|(?:chip|transmitter|device|tracker|cameras) (?:\\w+ ){0,2}(?:in|inside|implanted in) my (?:head|brain|teeth|body|walls?|skin|arm)|(?:tv|radio|television|news|internet|songs?|license plates) (?:is |are |keeps? )?(?:talking|speaking|sending (?:secret )?(?:messages|signals)|giving (?:me )?(?:secret )?(?:messages|signals)) (?:directly )?to me|thoughts (?:are |being )*(?:broadcast\\w*|stolen|inserted|not my own|put in my head)|my (?:wife|husband|mom|family|parents) (?:\\w+ )?(?:been replaced|is an impostor|are impostors|is a clone)|secret messages",
  ),
  rule(
    "en-mania",
    "mania",
    0.7,
    "(?:(?:havent|have not|not|barely|no|without|dont need|only) {adv}(?:slept|sleep|sleeping|to sleep|need sleep|any sleep|need to sleep|needed sleep) (?:\\w+ ){0,6}(?:and|but|yet) (?:i )?(?:feel|am|im|its|have|havent felt|ive never felt|got) (?:\\w+ ){0,2}(?:amazing|incredible|great|invincible|unstoppable|fantastic|so much energy|alive|on top|not tired|fine|full of|energy|powerful|better than))|(?:feel|feeling|felt|{im}) {adv}(?:invincible|unstoppable|like (?:a )?god|superhuman|all powerful|on top of the world and havent slept)|dont need (?:any )?sleep(?: anymore| any more|$| ?[.,])|(?:spent|spending|blew|maxed) (?:\\w+ ){0,4}(?:all my savings|thousands|my life savings|rent money|every credit card|all my credit cards) (?:\\w+ ){0,6}(?:because i|on|in (?:a|one|two|three) (?:days?|nights?|week))|(?:up|awake) for (?:\\d|three|four|five|six) days (?:straight )?(?:and|with|but|working|writing|building|feeling)(?! (?:exhausted|miserable|cant))",
  ),
  // Eating
  rule(
    "en-not-eaten",
    "eating-danger",
    0.65,
    "(?:havent|have not|not|didnt|havnt) {adv}(?:eaten|eat|ate|had (?:any )?food|had anything to eat) (?:\\w+ ){0,4}(?:in|for|since) (?:like |about |almost |over )?(?:\\d+|two|three|four|five|six|several|a few|a couple(?: of)?|days|a|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:days?|week|weeks))?(?! (?:hours?|o clock|am|pm|breakfast|lunch|minutes|this morning|noon))",
    { standsUnderNegation: true },
  ),
  rule(
    "en-purge",
    "eating-danger",
    0.75,
    "(?:mak(?:e|es|ing)|made|force|forcing|forced) my ?self (?:sick|throw up|vomit|puke|be sick)(?! with worry)|(?:throw(?:ing)? up|vomit(?:ing)?|puk(?:e|ing)|purg(?:e|ing|ed)) (?:\\w+ )?(?:after (?:every|i eat|eating|meals|dinner|lunch|each)|everything i eat|my food|every (?:meal|day|time i eat)|on purpose|to (?:lose|stay))|purging|bing(?:e|ing) and purg\\w+|(?:abus\\w+|taking|take|using|took|on|more|use|need) (?:\\w+ ){0,2}laxatives?(?! (?:for (?:constipation|my constipation)|the doctor|before (?:my|the) (?:colonoscopy|procedure)))",
  ),
  rule(
    "en-starve",
    "eating-danger",
    0.65,
    "starv(?:e|ing|ed) my ?self|(?:eating|eat|ate|only|under|having|allowed|less than|on|at|max) (?:\\w+ ){0,3}\\d{2,3} (?:cal|cals|calories|kcal)(?:s)?(?: a| per)? ?(?:day)?(?= [.,?]|$| a| and| day| today| or| because| for| until| max)|(?:should|want to|going to|start|back to|keep|been|im|i) {adv}(?:restrict|restricting)(?= (?:again|more|my (?:food|eating|calories|intake)|calories|food|and|until|all|heavily|[.,?])|$)|(?:passed out|fainted|fainting|dizzy|collapsed) (?:\\w+ ){0,6}(?:not eat\\w+|havent eaten|restrict\\w+|fasting|no food|hungry)|(?:pro ?ana|thinspo|meanspo|thinspiration|ed ?twt|water fast(?:ing)? for \\d+)|terrified of (?:eating|food|gaining)|afraid to eat|(?:how|ways|tips|help me|tell me|want) (?:\\w+ ){0,3}(?:to )?(?:lose|drop) (?:\\d+|ten|twenty|fifteen) ?(?:pounds|lbs|kg|kilos) (?:in|by|within|fast|this) (?:\\w+ ){0,2}(?:days?|weeks?|friday|monday|weekend|week)|(?:how|ways|tips|trick) (?:\\w+ ){0,4}(?:to )?(?:stop eating|eat nothing|survive on (?:less|no|\\d+)|ignore (?:the )?hunger|suppress (?:my )?hunger|hide (?:that )?(?:im not eating|not eating|my weight))",
  ),
  // Body emergencies
  rule(
    "en-withdrawal",
    "withdrawal",
    0.75,
    "(?:(?:stopped|quit|quitting|stop|cold turkey|detox\\w*|coming off|came off|ran out of|out of|without|off|cut off|no more) (?:\\w+ ){0,5}(?:drinking|alcohol|booze|vodka|drink|xanax|benzos?|valium|klonopin|clonazepam|lorazepam|ativan|diazepam|heroin|opioids?|methadone|oxy\\w*|fentanyl|suboxone|percs?|tramadol|my meds|turkey) (?:\\w+ |[.,] ){0,14}(?:shak\\w+|sweat\\w*|seizures?|hallucinat\\w+|tremors?|seeing things|vomit\\w*|throwing up|heart (?:is )?(?:racing|pounding)|sick|trembl\\w+|hearing things|cant stop))|(?:alcohol|benzo|xanax|opioid|opiate|heroin|drug|bad|going through|having|in|dt|severe) withdrawals?(?! (?:from (?:coffee|caffeine|my phone|social media|sugar|the (?:course|class|bank))|limit|fee|symptoms? of (?:coffee|caffeine)))|delirium tremens|the dts",
  ),
  rule(
    "en-postpartum",
    "postpartum",
    0.9,
    "(?:hurt|hurting|harm|harming|drop|dropping|throw|throwing|shake|shaking|smother|smothering|drown|drowning|kill|killing|suffocate|stab) (?:my |the |our )(?:\\w+ )?(?:baby|newborn|infant)(?! (?:shower|bump|steps|food|weight|sleeping bag|s? bottle|off|at (?:daycare|nursery|my)|with my))|(?:my |the )(?:baby|newborn) (?:is |isnt |s )?(?:\\w+ )?(?:evil|possessed|not mine|isnt mine|a demon|cursed|better off (?:without me|dead))|(?:baby|newborn) (?:would|will|d) be better (?:off )?without me|(?:since|after) (?:my |the |our )?(?:\\w+ )?(?:baby|newborn|son|daughter|twins) (?:was born|were born|is born|came home|arrived|came) (?:\\w+ |[.,] ){0,10}(?:thoughts?|images?|picture|picturing|imagine|imagining|flashes|visions|urges?|scared|afraid|terrified) (?:\\w+ ){0,3}(?:dropp?(?:ing)?|hurt(?:ing)?|shak(?:e|ing)|throw(?:ing)?|drown(?:ing)?|smother(?:ing)?|harm(?:ing)?|stab(?:bing)?) (?:him|her|them|it)(?! (?:off|at|with my))|(?:thoughts?|images?|picture|picturing|imagining|flashes|visions|urges?) (?:\\w+ ){0,3}(?:dropping|drop|hurting|shaking|throwing|drowning|smothering|harming|stabbing) (?:him|her|them|it)(?! (?:off|at)) (?:\\w+ |[.,] ){0,8}(?:weeks?|months?|days?) old",
  ),
  rule(
    "en-postpartum-low",
    "postpartum",
    0.6,
    "(?:just |recently )?(?:had|have|gave birth to|got|since|after having|since having|after) (?:a |my |the |our )?(?:\\w+ )?(?:baby|newborn|giving birth|birth|\\d (?:week|month) old)(?! shower) (?:\\w+ |[.,] ){0,16}(?:dont (?:feel anything|love|want (?:him|her|it|them|to be))|hate (?:being|it|my)|want to (?:run away|leave|disappear|die)|cant (?:stop crying|bond|cope|sleep)|feel nothing|numb|regret|crying all|intrusive|scared to be alone)|(?:postpartum|post partum|postnatal|post natal|ppd) (?:depress\\w+|psychosis|rage|anxiety|is|feel)?|(?:dont|cant|do not) (?:love|bond with|feel anything for|want) my (?:baby|newborn)",
  ),
  rule(
    "en-medical",
    "medical-emergency",
    0.8,
    "(?:chest (?:pain|pains|is crushing|hurts|feels crushed)|crushing (?:pain|feeling) in my chest|(?:left arm|half (?:of )?my face|one side of my (?:face|body)|face) (?:is |feels |went |has gone )?(?:numb|droop\\w+|weak|paralyzed|tingling and weak)|(?:vomit\\w*|cough\\w*|throwing up|puking|pooping) (?:up )?blood|having a (?:stroke|heart attack|seizure)|had a seizure|(?:he|she|they|baby|my \\w+) (?:wont|isnt|cant|doesnt|is not|will not) (?:wake up|waking up|breathe|breathing|respond|responding)(?! (?:to (?:my|me|texts?)|when))|bleeding (?:a lot|heavily|badly|and it wont stop|wont stop|everywhere)|(?:throat|airway) (?:is )?(?:closing|swelling)|(?:unconscious|not breathing|unresponsive|turning blue|blue lips|stopped breathing)|worst headache of my life|anaphyla\\w+|severe allergic reaction|slurring|slurred speech)(?! (?:of laughter|when i laugh|laughing))",
  ),
  rule(
    "en-breath",
    "medical-emergency",
    0.4,
    "(?:cant|can not|hard to|struggling to|couldnt) (?:\\w+ )?(?:breathe|catch my breath|get air)(?! (?:when|from|because) (?:i |im )?(?:laugh\\w*|think))",
  ),
  rule(
    "en-other-overdose",
    "overdose",
    0.9,
    "(?:my (?:\\w+ )?{relation}|he|she|they) (?:\\w+ ){0,3}(?:overdosed|took (?:too many|a bunch of|all (?:of )?(?:his|her|their|the)|a whole bottle) ?(?:pills|tablets|meds)?|od ?d)(?! (?:years ago|last year|in \\d{4}|and died|when i was|a (?:few|couple) (?:years|months)|on (?:sugar|caffeine)))",
    { about: "other" },
  ),
];
